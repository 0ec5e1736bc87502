import type { Metadata } from "next";
import { ComparePage } from "@/components/pages/compare-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectMethodGroups } from "@/lib/report/lists/compare-choices";
import { compareChoices } from "@/lib/view/compare-choices";
import { selectCompareStarts } from "@/lib/report/lists/compare-starts";
import { comparePreviewPage } from "@/lib/view/compare-preview";
import { compareTitle, namesOf } from "@/lib/view/compare-title";
import { compareDataHref, compareHref } from "@/lib/view/address/compare-address";
import { DEFAULT_COMPARE_VIEW, fromCompareForm, readCompareView } from "@/lib/view/views/compare-view";
import { pageMetadata } from "@/lib/view/page-metadata";
import { shownComparison } from "@/lib/view/board/shown-comparison";

/** Returns the metadata of the comparison for a query. Its preview shows the results in which its methods meet. */
export function compareMetadata(search: URLSearchParams): Metadata {
  const { catalogue, choices, view } = read(search);
  const title = compareTitle(namesOf(choices, view));
  // Order, columns and chart show the same comparison; other methods make another one.
  const methods = { ...DEFAULT_COMPARE_VIEW, methods: view.methods };
  return {
    title,
    description:
      "Methods side by side: in how many rows each is better, one chart, and every reported value with its receipt.",
    ...pageMetadata({
      path: compareHref(methods),
      title,
      catalogue,
      preview: comparePreviewPage(view.methods),
      ...(view.methods.length > 0 && { hrefOf: (format) => compareDataHref(methods, format) }),
    }),
  };
}

function read(search: URLSearchParams) {
  const catalogue = loadCatalogue();
  const choices = compareChoices(catalogue);
  return { catalogue, choices, ...readCompareView(choices, fromCompareForm(choices, search)) };
}

/** Returns the comparison for a query; the static page has an empty one. */
export function renderCompare(search: URLSearchParams) {
  const { catalogue, choices, view, problems } = read(search);
  return (
    <ComparePage
      choices={choices}
      groups={selectMethodGroups(catalogue)}
      starts={selectCompareStarts(catalogue)}
      view={view}
      shown={shownComparison(catalogue, view)}
      problems={problems}
    />
  );
}
