import { reportTarget } from "@/lib/view/source/report-target";
import { reportWords } from "@/lib/view/source/report-words";

interface ReportLinkProps {
  readonly href: string;
  /** The text: "Report this number". */
  readonly children: string;
}

/** A link for a report to the operator of the site, with a note on what it does. After a click, a script replaces the note by the outcome (report-sent.client.ts). */
export function ReportLink({ href, children }: ReportLinkProps) {
  const target = reportTarget();
  return (
    <>
      <a href={href} rel="nofollow" data-copy={target.kind === "form" ? undefined : "report"}>
        {children}
      </a>{" "}
      <span>({reportWords(target)})</span>
    </>
  );
}
