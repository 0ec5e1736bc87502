import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { EVERY_PLACE, isPlaced } from "@/lib/report/question/place-filter";
import { selectHeadToHead, type HeadToHeadOptions, type HeadToHeadRow } from "./head-to-head";
import { EVERY_ROW, isFiltered } from "@/lib/report/question/row-filter";
import type { ListNote } from "./list-notes";

type Method = RowOf<"methods">;

/** Methods side by side, axis by axis: every result of each, with the reason if one is missing. */
export interface ComparisonList {
  /** In the requested order. */
  readonly methods: readonly Method[];
  readonly reference: Method | null;
  /** Rows of one benchmark are together. */
  readonly rows: readonly HeadToHeadRow[];
  /** Whether values are computed against the reference. */
  readonly isDerived: boolean;
  readonly notes: readonly ListNote[];
}

/** The question behind a view of a comparison, by ids; ids that are not in the collection are ignored. */
export interface ComparisonListQuestion extends Omit<HeadToHeadOptions, "reference"> {
  readonly methods: readonly string[];
  readonly reference?: string | null;
}

/** Returns the list of a comparison. */
export function selectComparisonList(
  catalogue: Catalogue,
  { methods: ids, reference: asked = null, ...question }: ComparisonListQuestion,
): ComparisonList {
  const methods = ids.flatMap((id) => catalogue.methods.get(id) ?? []);
  const reference = catalogue.methods.get(asked ?? "") ?? null;
  const found = selectHeadToHead(catalogue, methods, { ...question, reference });
  const rows = [...groupBy(found, ({ benchmark }) => benchmark).values()].flat();
  const { shared = false, filter = EVERY_ROW, place = EVERY_PLACE } = question;
  const isTrue: readonly (readonly [boolean, ListNote])[] = [
    [rows.length === 0, { kind: "nothing to compare" }],
    [shared, { kind: "shared rows" }],
    [isFiltered(filter), { kind: "filter", filter }],
    [
      isPlaced(place),
      {
        kind: "place",
        place,
        among: methods.flatMap(({ method_id }) => catalogue.resultsOfMethod.get(method_id) ?? []),
      },
    ],
  ];
  return {
    methods,
    reference,
    rows,
    isDerived: rows.some(({ cells }) => cells.some(({ derived }) => derived.length > 0)),
    notes: isTrue.flatMap(([is, note]) => (is ? [note] : [])),
  };
}
