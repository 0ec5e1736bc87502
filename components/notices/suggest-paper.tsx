import { paperSuggestionHref } from "@/lib/view/source/paper-suggestion";
import { ReportLink } from "./report-link";

/** The link to suggest a paper; it ends a line of facts on each list. */
export const SuggestPaper = () => (
  <>
    Is one missing?{" "}
    <ReportLink href={paperSuggestionHref()} isBlank>
      Suggest a paper
    </ReportLink>
    .
  </>
);
