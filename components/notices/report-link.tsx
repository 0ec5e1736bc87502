import { reportWords } from "@/lib/view/source/report-words";
import { targetOfLink } from "@/lib/view/source/target-of-link";

interface ReportLinkProps {
  readonly href: string;
  /** The text: "Report this number". */
  readonly children: string;
  /** Whether the reader has everything to fill in. */
  readonly isBlank?: boolean;
}

/**
 * A link for a report to the operator of the site, with a note on what it does. After a click on a mail or a file, a script replaces the note by the
 * outcome (report-sent.client.ts); a form is another site's, and is followed like any link.
 */
export function ReportLink({ href, children, isBlank = false }: ReportLinkProps) {
  const target = targetOfLink(href);
  return (
    <>
      <a href={href} rel="nofollow" data-copy={target.kind === "form" ? undefined : "report"}>
        {children}
      </a>{" "}
      <span>({reportWords(target, isBlank)})</span>
    </>
  );
}
