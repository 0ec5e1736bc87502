import { reportTarget } from "@/lib/view/source/report-target";
import { reportWords } from "@/lib/view/source/report-words";

interface ReportLinkProps {
  readonly href: string;
  /** "Report this number". */
  readonly children: string;
}

/** A way to write to whoever runs the site, with what comes of it in words. What then came of it a script says where there is one (report-sent.client.ts). */
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
