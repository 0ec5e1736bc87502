import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { printDerived } from "@/lib/format/derived";
import { printValue } from "@/lib/format/result";
import { placeWords } from "@/lib/sentences/place-words";
import { notRankedWords } from "@/lib/select/rank/not-ranked-words";
import { listed } from "@/lib/format/words";
import type { Derived } from "@/lib/select/rank/derive";
import type { HeadToHeadCell, HeadToHeadRow } from "@/lib/select/rank/head-to-head";
import { compareHref } from "@/lib/view/address/compare-address";
import type { CompareView } from "@/lib/view/address/compare-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import type { Exhibit, ExhibitAxis, GridCell, GridLine } from "./exhibit";
import { compareName } from "./compare-name";
import { filterNote } from "./filter-note";
import { frameOf } from "./frame";
import { pairsWords } from "./pairs-words";

const DERIVED_NOTE =
  "Values in italics are computed here from two reported results and rounded to what their digits allow; no source prints them.";

/** The comparison of a view from its rows, in their order. */
export function compareExhibit(catalogue: Catalogue, view: CompareView, rows: readonly HeadToHeadRow[]): Exhibit {
  const methods = view.methods.map((id) => catalogue.methods.get(id)).filter((method): method is RowOf<"methods"> => method !== undefined);
  const names = methods.map(({ name }) => name);
  const hasDerived = rows.some(({ cells }) => cells.some(({ derived }) => derived.length > 0));
  const place = placeWords(methods.flatMap(({ method_id }) => catalogue.resultsOfMethod.get(method_id) ?? []), view.place);
  const reference = catalogue.methods.get(view.reference ?? "")?.name ?? null;
  return {
    ...frameOf(catalogue, compareHref(view)),
    name: compareName(methods.map(({ method_id }) => method_id)),
    papers: methods.map(({ paper_id }) => catalogue.papers.get(paper_id ?? "")).filter((paper) => paper !== undefined),
    title: methods.length === 0 ? "Comparison" : `Comparison of ${listed(names)}`,
    sections:
      rows.length === 0
        ? []
        : [
            {
              shape: "grid",
              title: `${listed(names)} side by side`,
              facts: reference === null ? "" : `Reference: ${reference}.`,
              methods,
              reference: view.reference,
              lines: rows.map(lineOf),
              notes: [...pairsNotes(catalogue, view), ...(hasDerived ? [DERIVED_NOTE] : [])],
            },
          ],
    notes: [
      rows.length === 0 ? "None of these methods has a result here." : "",
      view.shared ? "Rows of one method only are left out." : "",
      filterNote(view.filter),
      place && `Only some comparison groups: ${place}.`,
    ].filter(Boolean),
  };
}

/** Of more methods, their pairs would be a page of sentences. */
const MOST_IN_PAIRS = 3;

/** The counts of the page's own matrix, so that page and file never count differently. */
function pairsNotes(catalogue: Catalogue, view: CompareView): readonly string[] {
  if (view.methods.length < 2 || view.methods.length > MOST_IN_PAIRS) return [];
  const { pairs } = shownComparison(catalogue, view);
  return pairs === null ? [] : pairsWords(pairs);
}

function lineOf({ benchmark, metric, title, verdict, shared, partly, cells }: HeadToHeadRow): GridLine {
  const results = cells.reduce((sum, cell) => sum + cell.results.length, 0);
  const axis = { title, verdict, results };
  return { benchmark, metric, axis, shared, notRanked: notRankedWords(partly), cells: cells.map((cell) => cellOf(cell, axis)) };
}

function cellOf({ results, best, derived, missing }: HeadToHeadCell, axis: ExhibitAxis): GridCell {
  const rows = results.map((result) => {
    const against = derived.find((one) => one.result === result);
    const isBest = best.includes(result.id);
    return { result, axis, rank: null, tied: false, unranked: null, best: isBest, companion: null, standsFor: 1, derived: against ? derivedWords(against) : "" };
  });
  return { rows, missing };
}

/** "0.859× VAR’s 1.92 (d30)". */
export function derivedWords({ result, reference, relation, text, qualifier }: Derived): string {
  return printDerived({
    relation,
    text,
    qualifier,
    unit: result.metric.unit,
    reference: reference.method.name,
    referenceValue: printValue(reference),
    referenceConfiguration: reference.configuration,
  });
}
