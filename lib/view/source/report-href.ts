import { filledReport, type Report } from "./filled-report";
import type { ReportTarget } from "./report-target";

/** The file of a report, for a site that has no address for reports. */
const FILE = "/api/v1/report.md";

/** Returns the link that sends a report: a form, a mail, or the file, which is requested by `asked`. */
export function reportHref(
  target: ReportTarget,
  report: () => Report,
  asked: Readonly<Record<string, string>>,
): string {
  if (target.kind === "file") return [FILE, new URLSearchParams(asked).toString()].filter(Boolean).join("?");
  return filledReport(target, report());
}
