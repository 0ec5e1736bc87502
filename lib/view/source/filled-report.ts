import type { ReportTarget } from "./report-target";

/** A report that a reader sends, filled in as far as the page can. */
export interface Report {
  readonly title: string;
  readonly text: string;
}

/** Returns the URL of a form or of a mail with a report in it. Other parameters in the URL of the form are kept. */
export function filledReport(
  target: Exclude<ReportTarget, { readonly kind: "file" }>,
  { title, text }: Report,
): string {
  if (target.kind === "mail")
    return `mailto:${target.address}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  const url = new URL(target.address);
  url.searchParams.set("title", title);
  url.searchParams.set("body", text);
  return url.href;
}
