import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { fieldsOf } from "@/lib/catalogue/result";
import { resultOf, METHODS, type ResultParts } from "./results";
import { rowOf } from "./rows";

const benchmark = (id: string) => rowOf("benchmarks", { benchmark_id: id, name: id });
/** Benchmarks of invented tables; one object for each, as in a catalogue. */
export const PONDS = Object.fromEntries(
  "abcdefghij".split("").map((letter) => [letter, benchmark(`pond-${letter}`)]),
) as Readonly<Record<string, RowOf<"benchmarks">>>;

/** The tables of invented papers; one object for each, as in a catalogue. */
export const TABLES_READ = Object.fromEntries(
  ["one", "two", "three"].flatMap((paper) =>
    [1, 2].map((table) => [
      `${paper}-${table}`,
      rowOf("sources", { source_id: `${paper}-${table}`, paper_id: paper, kind: "paper", locator: `Table ${table}` }),
    ]),
  ),
) as Readonly<Record<string, RowOf<"sources">>>;

const PAPERS = Object.fromEntries(
  ["one", "two", "three"].map((id) => [id, rowOf("papers", { paper_id: id, short_name: id })]),
);

/**
 * Returns results from the cells of a table as a reader sees it: one line per row, methods in the header, a mark after a value (`*` best, `_` second
 * best), `-` for an empty cell. Each row states the parts that its cells have in common.
 */
export function tableOf(
  table: string,
  methods: readonly (keyof typeof METHODS)[],
  rows: readonly (readonly [cells: string, parts: ResultParts])[],
): readonly Result[] {
  const source = TABLES_READ[table];
  const paper = PAPERS[source?.paper_id ?? ""];
  if (source === undefined || paper === undefined) throw new Error(`no table ${table}`);
  return rows.flatMap(([cells, parts], at) =>
    cells.split(/\s+/).flatMap((cell, column) => {
      const method = methods[column];
      const [, value = "", mark = ""] = /^([\d.,]+)([*_]?)$/.exec(cell) ?? [];
      if (method === undefined || value === "") return [];
      const emphasis = mark === "*" ? "first" : mark === "_" ? "second" : null;
      const result = resultOf({
        ...parts,
        id: `${table}-${at}-${method}`,
        value,
        emphasis,
        method: METHODS[method],
        kind: "paper",
        paper,
      });
      return [{ ...fieldsOf(result), source }];
    }),
  );
}
