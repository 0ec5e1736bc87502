import type { Catalogue } from "@/lib/catalogue/catalogue";
import { listed } from "@/lib/format/words";
import type { ComparisonList } from "@/lib/report/comparison-list";
import type { ListedAxis, ListedRow } from "@/lib/report/list";
import { notRankedWords } from "@/lib/sentences/not-ranked-words";
import type { HeadToHeadCell, HeadToHeadRow } from "@/lib/report/head-to-head";
import { compareHref } from "@/lib/view/address/compare-address";
import type { CompareView } from "@/lib/view/views/compare-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import type { Exhibit, GridCell, GridLine, GridSection } from "./exhibit";
import { compareListName } from "./compare-name";
import { frameOf } from "./frame";
import { notesInWords } from "./note-words";
import { pairsWords } from "./pairs-words";

/** Returns the list of a comparison, in its order. */
export function compareExhibit(catalogue: Catalogue, view: CompareView, list: ComparisonList): Exhibit {
  const { methods, rows, notes } = list;
  return {
    ...frameOf(catalogue, compareHref(view)),
    name: compareListName({ ...view, methods: methods.map(({ method_id }) => method_id) }),
    papers: methods.map(({ paper_id }) => catalogue.papers.get(paper_id ?? "")).filter((paper) => paper !== undefined),
    title: methods.length === 0 ? "Comparison" : `Comparison of ${listed(methods.map(({ name }) => name))}`,
    sections: rows.length === 0 ? [] : [sectionOf(catalogue, view, list)],
    notes: notesInWords(notes),
  };
}

function sectionOf(
  catalogue: Catalogue,
  view: CompareView,
  { methods, reference, rows, isDerived }: ComparisonList,
): GridSection {
  return {
    shape: "grid",
    title: `${listed(methods.map(({ name }) => name))} side by side`,
    facts: reference === null ? "" : `Reference: ${reference.name}.`,
    methods,
    reference: view.reference,
    lines: rows.map(lineOf),
    notes: [...pairsNotes(catalogue, view), ...notesInWords(isDerived ? [{ kind: "derived" }] : [])],
  };
}

/** With more methods, the sentences about their pairs would fill a page. */
const MOST_IN_PAIRS = 3;

/** Writes the counts of the page's own matrix in sentences, so that page and file never count differently. */
function pairsNotes(catalogue: Catalogue, view: CompareView): readonly string[] {
  if (view.methods.length < 2 || view.methods.length > MOST_IN_PAIRS) return [];
  const { pairs } = shownComparison(catalogue, view);
  return pairs === null ? [] : pairsWords(pairs);
}

function lineOf({ benchmark, metric, terms, verdict, shared, partly, cells }: HeadToHeadRow): GridLine {
  const axis = { terms, verdict, results: cells.reduce((sum, cell) => sum + cell.results.length, 0) };
  return {
    benchmark,
    metric,
    axis,
    shared,
    notRanked: notRankedWords(partly),
    cells: cells.map((cell) => cellOf(cell, axis)),
  };
}

function cellOf({ results, best, derived, missing }: HeadToHeadCell, axis: ListedAxis): GridCell {
  const rows = results.map(
    (result): ListedRow => ({
      result,
      axis,
      rank: null,
      tied: false,
      unranked: null,
      best: best.includes(result.id),
      companion: null,
      standsFor: 1,
      derived: derived.find((one) => one.result === result) ?? null,
    }),
  );
  return { rows, missing };
}
