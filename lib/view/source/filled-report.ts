import type { ReportTarget } from "./report-target";

/** What a reader sends: filled in as far as the page knows it. */
export interface Report {
  readonly title: string;
  readonly text: string;
}

/** The address of a form or of a mail with a report in it. What the address of the form has already stays. */
export function filledReport(target: Exclude<ReportTarget, { readonly kind: "file" }>, { title, text }: Report): string {
  if (target.kind === "mail") return `mailto:${target.address}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  const url = new URL(target.address);
  url.searchParams.set("title", title);
  url.searchParams.set("body", text);
  return url.href;
}
