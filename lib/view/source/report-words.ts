import type { ReportTarget } from "./report-target";

/**
 * Returns what a link for reports does, for the text next to it: it saves a file and says whom to send it to, opens a form, or opens a mail. `isBlank`
 * if nothing is known yet of what the reader will report.
 */
export function reportWords(target: ReportTarget, isBlank = false): string {
  const state = isBlank ? "to fill in" : "filled in";
  switch (target.kind) {
    case "file":
      return target.contact === null
        ? "saves a text file to fill in; this site states no address for reports, so send it to whoever gave you its link"
        : `saves a text file to fill in and send; ${target.contact} says where to`;
    case "form":
      return `opens a form at ${new URL(target.address).hostname}, ${state}`;
    case "mail":
      return `opens a mail to ${target.address}, ${state}`;
  }
}
