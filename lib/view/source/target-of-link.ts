import { reportTarget, type ReportTarget } from "./report-target";

/**
 * Returns where a link for reports leads: an issue form, a mail, or a file of this site. What is said of a link is taken from the link itself, which may
 * come from elsewhere than the page: from a response, from a shard, or from a page that was kept for use without a connection.
 */
export function targetOfLink(href: string): ReportTarget {
  if (href.startsWith("mailto:")) return { kind: "mail", address: new URL(href).pathname };
  if (href.startsWith("https:")) return { kind: "form", address: href };
  const stated = reportTarget("");
  return stated.kind === "file" ? stated : { kind: "file", contact: null };
}
