import { groupBy } from "@/lib/catalogue/group";
import type { ListGroup, ListHeading } from "./collapse-list";
import { byText } from "@/lib/format/by-text";

/** The orders of the rows of a list; the first is the default. */
export const BENCHMARK_SORTS = ["topic", "results", "methods", "papers", "name"] as const;
export const METHOD_SORTS = ["topic", "results", "benchmarks", "name"] as const;
export const PAPER_SORTS = ["source", "results", "date", "name"] as const;
export type BenchmarkSort = (typeof BENCHMARK_SORTS)[number];
export type MethodSort = (typeof METHOD_SORTS)[number];
export type PaperSort = (typeof PAPER_SORTS)[number];

/** Returns the sort key of a row: numbers sort from the largest, texts in their order. */
type KeyOf<Row> = (row: Row) => number | string;

/** Returns rows sorted by a key; equal rows keep their order. */
export function sortRows<Row>(rows: readonly Row[], keyOf: KeyOf<Row>): readonly Row[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return typeof one === "number" && typeof other === "number" ? other - one : byText(String(one), String(other));
  });
}

/** Returns rows under headings, in the order of the headings; headings without a row are left out. */
export function underHeadings<Row>(
  rows: readonly Row[],
  headings: readonly ListHeading[],
  headingOf: (row: Row) => ListHeading,
): readonly ListGroup<Row>[] {
  const groups = groupBy(rows, (row) => keyOf(headingOf(row)));
  return headings.flatMap((of) => {
    const own = groups.get(keyOf(of));
    return own ? [{ of, rows: own }] : [];
  });
}

const keyOf = (heading: ListHeading) => JSON.stringify(heading);
