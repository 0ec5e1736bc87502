import { learnedWords } from "@/lib/tables/learned-words";

/** Where a reader's reports go. */
export type ReportTarget =
  /** The address of an issue form, to which title and text are appended as parameters. */
  | { readonly kind: "form"; readonly address: string }
  | { readonly kind: "mail"; readonly address: string }
  /** Nowhere by itself: the reader gets the report as a file to send. `contact` is the page that the collection names for that; null where it names none. */
  | { readonly kind: "file"; readonly contact: string | null };

const MAIL = /^(?:mailto:)?(?<address>[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+)$/;

/**
 * Where whoever runs the site wants reports: `REPORT_URL`, an https address of an issue form or a mail address, which in a browser the page says. Where it is not
 * set, it is what the collection itself states as its contact: a mail address, or a page to which the reader sends a file. No address is ever guessed.
 * Throws where REPORT_URL is neither.
 */
export function reportTarget(
  given: string | undefined = typeof document === "undefined" ? process.env.REPORT_URL : document.documentElement.dataset.reports,
  contact: string | undefined = learnedWords().contact,
): ReportTarget {
  const found = given?.trim() ?? "";
  if (found === "") return contactTarget(contact);
  const mail = mailIn(found);
  if (mail !== undefined) return { kind: "mail", address: mail };
  const url = URL.parse(found);
  if (url?.protocol === "https:") return { kind: "form", address: url.href };
  throw new Error(`REPORT_URL: found ${found} → write the https address of an issue form, such as https://example.org/issues/new, or a mail address`);
}

const mailIn = (text: string) => MAIL.exec(text)?.groups?.address;

function contactTarget(contact = ""): ReportTarget {
  const mail = mailIn(contact);
  return mail === undefined ? { kind: "file", contact: contact.startsWith("https://") ? contact : null } : { kind: "mail", address: mail };
}
