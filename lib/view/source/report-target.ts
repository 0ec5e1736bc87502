/** Where a reader's reports go. */
export type ReportTarget =
  /** The address of an issue form, to which title and text are appended as parameters. */
  | { readonly kind: "form"; readonly address: string }
  | { readonly kind: "mail"; readonly address: string }
  /** Nowhere by itself: the reader gets the report as a file to send. */
  | { readonly kind: "file" };

const MAIL = /^(?:mailto:)?(?<address>[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+)$/;

/**
 * Where whoever runs the site wants reports: `REPORT_URL`, an https address of an issue form or a mail address; a file where it is not
 * set. In a browser the page says it. Throws where it is neither.
 */
export function reportTarget(given: string | undefined = typeof document === "undefined" ? process.env.REPORT_URL : document.documentElement.dataset.reports): ReportTarget {
  const found = given?.trim() ?? "";
  if (found === "") return { kind: "file" };
  const mail = MAIL.exec(found)?.groups?.address;
  if (mail !== undefined) return { kind: "mail", address: mail };
  const url = URL.parse(found);
  if (url?.protocol === "https:") return { kind: "form", address: url.href };
  throw new Error(`REPORT_URL: found ${found} → write the https address of an issue form, such as https://example.org/issues/new, or a mail address`);
}
