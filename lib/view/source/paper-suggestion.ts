import type { Report } from "./filled-report";
import { reportHref } from "./report-href";
import { reportTarget, type ReportTarget } from "./report-target";

/** Returns the suggestion of a paper, or of a method that somebody searched for without success. */
export function paperSuggestion(name = ""): Report {
  return {
    title: name === "" ? "A paper for the collection" : `For the collection: ${name}`,
    text: `Paper: ${name}\nAddress, such as its arXiv number:\nWhat it reports that is missing here:\n`,
  };
}

/** Returns the link that sends a suggestion. Apart from reports on results, whose words the field for methods does not need. */
export const paperSuggestionHref = (name = "", target: ReportTarget = reportTarget()) =>
  reportHref(target, () => paperSuggestion(name), name === "" ? {} : { name });
