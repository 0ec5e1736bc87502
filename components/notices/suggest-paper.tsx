import { paperSuggestionHref } from "@/lib/view/source/paper-suggestion";
import { ReportLink } from "./report-link";

/** The link to suggest a paper: at the end of a line of facts on each list, or, filled in with what a reader typed, where nothing of that name was found. */
export const SuggestPaper = ({ name = "" }: { readonly name?: string }) =>
  name === "" ? (
    <>
      Is one missing?{" "}
      <ReportLink href={paperSuggestionHref()} isBlank>
        Suggest a paper
      </ReportLink>
      .
    </>
  ) : (
    <ReportLink href={paperSuggestionHref(name)}>Suggest a paper that reports it</ReportLink>
  );
