import { learnedWords } from "@/lib/tables/learned-words";

/** The destination of a reader's reports. */
export type ReportTarget =
  /** The URL of an issue form, to which title and text are appended as parameters. */
  | { readonly kind: "form"; readonly address: string }
  | { readonly kind: "mail"; readonly address: string }
  /** No destination: the reader gets the report as a file to send. `contact` is the page that the collection names for that; null if it names none. */
  | { readonly kind: "file"; readonly contact: string | null };

const MAIL = /^(?:mailto:)?(?<address>[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+)$/;

/**
 * Returns the destination of reports that the operator of the site sets: `REPORT_URL`, the https URL of an issue form or a mail address; in the
 * browser the page states it. If it is not set, the destination is the collection's own contact: a mail address, or a page that tells the reader
 * where to send a file. No address is ever guessed. Throws if REPORT_URL is neither a form nor a mail address.
 */
export function reportTarget(
  given: string | undefined = typeof document === "undefined"
    ? process.env.REPORT_URL
    : document.documentElement.dataset.reports,
  contact: string | undefined = learnedWords().contact,
): ReportTarget {
  const found = given?.trim() ?? "";
  if (found === "") return contactTarget(contact);
  const mail = mailIn(found);
  if (mail !== undefined) return { kind: "mail", address: mail };
  const url = URL.parse(found);
  if (url?.protocol === "https:") return { kind: "form", address: url.href };
  throw new Error(
    `REPORT_URL: found ${found} → write the https address of an issue form, such as https://example.org/issues/new, or a mail address`,
  );
}

const mailIn = (text: string) => MAIL.exec(text)?.groups?.address;

function contactTarget(contact = ""): ReportTarget {
  const mail = mailIn(contact);
  return mail === undefined
    ? { kind: "file", contact: contact.startsWith("https://") ? contact : null }
    : { kind: "mail", address: mail };
}
