import { checksumOf } from "@/lib/catalogue/checksum";
import type { TableRows } from "@/lib/catalogue/tables-of";
import { TABLES } from "@/lib/tables/all-tables";
import type { ResultRow } from "@/lib/tables/results";
import { headerOf } from "@/lib/tables/table";
import type { Mapping } from "./mapping";

/** The tables whose rows a result may need, apart from papers: a new paper begins with its abstract. */
export const NEEDED = ["sources", "methods", "benchmarks", "metrics", "conditions"] as const;
export type Needed = (typeof NEEDED)[number];

/** Cells under the header of each table, and ids that neither the collection nor the mapping contains. */
export interface NeededRows {
  readonly records: { readonly [Name in Needed]: readonly (readonly string[])[] };
  readonly unknown: readonly string[];
}

/** Returns the rows of other tables that the drafts refer to and that are missing, as the mapping gives them; sources have count and checksum. */
export function neededRows(mapping: Mapping, drafts: readonly ResultRow[], rows: TableRows): NeededRows {
  const ids: { readonly [Name in Needed]: Set<string> } = {
    sources: new Set(drafts.map(({ source_id }) => source_id)),
    methods: new Set(drafts.flatMap((draft) => methodsOf(mapping, draft, rows))),
    benchmarks: new Set(drafts.map(({ benchmark_id }) => benchmark_id)),
    metrics: new Set(drafts.map(({ metric_id }) => metric_id)),
    conditions: new Set(drafts.flatMap(({ conditions }) => conditions.map(({ key }) => key))),
  };
  const unknown: string[] = [];
  const recordsOf = (name: Needed) => {
    const [key = ""] = TABLES[name].key;
    const there = new Set(rows[name].map(({ row }) => (row as Readonly<Record<string, unknown>>)[key]));
    const given = new Map(mapping.rows[name].map((cells) => [cells[key], cells]));
    for (const id of ids[name])
      if (!there.has(id) && !given.has(id)) unknown.push(`${id}, which neither ${name}.csv nor the mapping has`);
    return mapping.rows[name]
      .filter((cells) => ids[name].has(cells[key] ?? "") && !there.has(cells[key]))
      .map((cells) =>
        name === "sources" ? { reading: "part", ...cells, ...transcriptOf(cells[key] ?? "", drafts) } : cells,
      )
      .map((cells: Readonly<Record<string, string>>) => headerOf(TABLES[name]).map((column) => cells[column] ?? ""));
  };
  // Each entry has the type of its table, which fromEntries cannot say.
  const records = Object.fromEntries(NEEDED.map((name) => [name, recordsOf(name)])) as unknown as NeededRows["records"];
  return { records, unknown };
}

function transcriptOf(source: string, drafts: readonly ResultRow[]): Record<string, string> {
  const own = drafts.filter(({ source_id }) => source_id === source);
  return { figures: String(own.length), condition_cells: "0", omitted: "0", figures_sha256: checksumOf(own) };
}

/** Returns the method of a result, its baseline, and the methods that its conditions name, such as a teacher. */
function methodsOf(
  mapping: Mapping,
  { method_id, baseline_method_id, conditions }: ResultRow,
  rows: TableRows,
): readonly string[] {
  const naming = new Set([
    ...rows.conditions.filter(({ row }) => row.type === "method").map(({ row }) => row.condition_id),
    ...mapping.rows.conditions.filter(({ type }) => type === "method").map(({ condition_id }) => condition_id ?? ""),
  ]);
  return [
    method_id,
    baseline_method_id ?? method_id,
    ...conditions.filter(({ key }) => naming.has(key)).map(({ value }) => value),
  ];
}
