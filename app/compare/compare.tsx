import { ComparePage } from "@/components/pages/compare-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { headToHeadOf } from "@/lib/http/compare-endpoint";
import { compareRowsShown } from "@/lib/http/compare-json";
import { selectCompareChoices, selectMethodGroups } from "@/lib/select/compare-choices";
import { selectCompareStarts } from "@/lib/select/compare-starts";
import { compareTitle, namesOf } from "@/lib/view/compare-title";
import { fromCompareForm, readCompareView } from "@/lib/view/compare-view";

function readComparison(search: URLSearchParams) {
  const catalogue = loadCatalogue();
  const choices = selectCompareChoices(catalogue);
  return { catalogue, choices, ...readCompareView(choices, fromCompareForm(choices, search)) };
}

/** What the comparison for a query string is called. */
export function titleOfComparison(search: URLSearchParams): string {
  const { choices, view } = readComparison(search);
  return compareTitle(namesOf(choices, view));
}

/** The comparison for a query string; the static page has an empty one. */
export function renderCompare(search: URLSearchParams) {
  const { catalogue, choices, view, problems } = readComparison(search);
  return (
    <ComparePage
      choices={choices}
      groups={selectMethodGroups(catalogue)}
      starts={selectCompareStarts(catalogue)}
      view={view}
      rows={compareRowsShown(headToHeadOf(catalogue, view))}
      problems={problems}
    />
  );
}
