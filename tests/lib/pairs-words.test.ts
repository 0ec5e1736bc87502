import { expect, it } from "vitest";
import { compareExhibit } from "@/lib/exhibit/compare-exhibit";
import { pairsWords } from "@/lib/exhibit/pairs-words";
import { compareChoices } from "@/lib/view/compare-choices";
import { selectComparisonList } from "@/lib/report/comparison-list";
import { readCompareView } from "@/lib/view/views/compare-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { wide } from "@/tests/support/catalogues";
import { catalogueOf, resultOf, METHODS, type ResultParts } from "@/tests/support/results";

const { alder, birch } = METHODS;
const at = (horizon: string, method: typeof alder, value: string, more: ResultParts = {}) =>
  resultOf({ id: `${method.method_id}-${horizon}`, method, value, conditions: { horizon }, ...more });

// Horizon 96: alder; 192: birch; 336: equal as printed; 720: a bound, which is not counted; 48: alder alone.
const results = [
  at("96", alder, "0.38"),
  at("96", birch, "0.40"),
  at("192", alder, "0.43"),
  at("192", birch, "0.42"),
  at("336", alder, "0.5"),
  at("336", birch, "0.48"),
  at("720", alder, "0.55", { qualifier: "at-most" }),
  at("720", birch, "0.50"),
  at("48", alder, "0.30"),
];

/** Returns what a file says about pairs, and the matrix on the page of the same view. */
function bothOf(catalogue: typeof wide, query: string) {
  const { view } = readCompareView(compareChoices(catalogue), new URLSearchParams(query));
  const { sections } = compareExhibit(catalogue, view, selectComparisonList(catalogue, { methods: view.methods }));
  return { notes: sections.flatMap(({ notes }) => notes), pairs: shownComparison(catalogue, view).pairs };
}

it("a file counts pairs as the matrix of its page does, and says what is level and what is not counted", () => {
  const { notes, pairs } = bothOf(catalogueOf(results), "method=alder&method=birch");
  expect(pairs?.cells[0]?.[1]).toEqual({ wins: 1, losses: 1, ties: 1, notCounted: 1 });
  expect(notes[0]).toBe(
    "Over 3 values of FID that both have, ALDER is better in 1 and BIRCH in 1; 1 is level. 1 value of both is not counted, because a value is an average of others, a table was read in part, a value is a bound or the metric has no better direction.",
  );
});

it.each([
  "method=headwater&method=s-eddy&method=patchwork",
  "method=loom&method=quire",
  "method=headwater&method=s-eddy&method=patchwork&method=d-line",
])("never says more than the matrix: %s", (query) => {
  const { notes, pairs } = bothOf(wide, query);
  const said = notes.filter((note) => note.startsWith("Over "));
  expect(said).toEqual(query.split("&").length > 3 || pairs === null ? [] : pairsWords(pairs));
});
