import { paperSuggestionHref } from "@/lib/view/source/report-link";
import { ReportLink } from "./report-link";

/** The way to have a paper added, for each list: it ends a line of facts. */
export const SuggestPaper = () => (
  <>
    Is one missing? <ReportLink href={paperSuggestionHref()}>Suggest a paper</ReportLink>.
  </>
);
