import type { ReportTarget } from "./report-target";

/** What comes of pressing a link of a report, said before it is pressed: a file that is saved, a form that opens, a mail. */
export function reportWords(target: ReportTarget): string {
  switch (target.kind) {
    case "file":
      return "saves a text file to fill in and send to whoever runs this site";
    case "form":
      return `opens a form at ${new URL(target.address).hostname}, filled in`;
    case "mail":
      return `opens a mail to ${target.address}, filled in`;
  }
}
