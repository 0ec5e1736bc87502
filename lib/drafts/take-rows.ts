import { TABLES, type TableName } from "@/lib/tables/all-tables";
import { cellOf, type Cells, type CollectionCells } from "./cells";
import type { Mapping } from "./mapping";

export interface NamedMapping {
  readonly name: string;
  readonly mapping: Mapping;
}

export interface TakenRows {
  readonly tables: CollectionCells;
  readonly refused: readonly string[];
}

/** The tables whose rows a mapping may give. Papers come last, since a source or a method may need one. */
const GIVEN = ["conditions", "metrics", "benchmarks", "methods", "papers"] as const;

export const keyOf = (name: string) => String(TABLES[name as TableName].key[0]);

/**
 * Returns the collection with the missing rows that its results and sources need, as the mappings give them, and with their corrections. Refused: an
 * id that no mapping gives, one that two mappings give differently, and a correction of a row that does not exist.
 */
export function takeRows(collection: CollectionCells, mappings: readonly NamedMapping[]): TakenRows {
  const refused: string[] = [];
  const tables: Record<string, readonly Cells[]> = { ...collection };
  for (const name of GIVEN) {
    const key = keyOf(name);
    const given = new Map<string, { readonly cells: Cells; readonly by: string }>();
    for (const { name: by, mapping } of mappings)
      for (const cells of mapping.rows[name]) {
        const before = given.get(cellOf(cells, key));
        if (before && JSON.stringify(sorted(before.cells)) !== JSON.stringify(sorted(cells)))
          refused.push(
            `${by}: a row of ${name}.csv for ${cellOf(cells, key)} that differs from the one of ${before.by}`,
          );
        given.set(cellOf(cells, key), before ?? { cells, by });
      }
    const there = new Set((tables[name] ?? []).map((cells) => cellOf(cells, key)));
    const added: Cells[] = [];
    for (const [id, user] of neededIds(name, tables)) {
      if (there.has(id)) continue;
      const row = given.get(id);
      if (row) added.push(row.cells);
      else refused.push(`${user}: ${id}, which neither ${name}.csv nor a mapping has`);
    }
    tables[name] = corrected(name, [...(tables[name] ?? []), ...added], mappings, refused);
  }
  return { tables, refused };
}

const sorted = (cells: Cells) => Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));

/** Returns the ids of a table that results, sources and methods use, each with one row that uses it. */
function neededIds(name: (typeof GIVEN)[number], tables: CollectionCells): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const need = (id: string, user: string) => {
    if (id !== "" && !ids.has(id)) ids.set(id, user);
  };
  const results = tables.results ?? [];
  if (name === "benchmarks") for (const row of results) need(cellOf(row, "benchmark_id"), cellOf(row, "result_id"));
  if (name === "metrics") for (const row of results) need(cellOf(row, "metric_id"), cellOf(row, "result_id"));
  if (name === "conditions")
    for (const row of results) for (const [key] of pairsOf(row)) need(key, cellOf(row, "result_id"));
  if (name === "methods") {
    const naming = new Set(
      (tables.conditions ?? [])
        .filter((row) => cellOf(row, "type") === "method")
        .map((row) => cellOf(row, "condition_id")),
    );
    for (const row of results) {
      need(cellOf(row, "method_id"), cellOf(row, "result_id"));
      need(cellOf(row, "baseline_method_id"), cellOf(row, "result_id"));
      for (const [key, value] of pairsOf(row)) if (naming.has(key)) need(value, cellOf(row, "result_id"));
    }
  }
  if (name === "papers")
    for (const user of ["sources", "methods"] as const)
      for (const row of tables[user] ?? []) need(cellOf(row, "paper_id"), cellOf(row, keyOf(user)));
  return ids;
}

const pairsOf = (row: Cells) =>
  cellOf(row, "conditions")
    .split("; ")
    .filter((pair) => pair !== "")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const);

/** Returns the rows with the corrections of the mappings. */
function corrected(
  name: (typeof GIVEN)[number],
  rows: readonly Cells[],
  mappings: readonly NamedMapping[],
  refused: string[],
): readonly Cells[] {
  const key = keyOf(name);
  const changes = mappings.flatMap(({ name: by, mapping }) =>
    mapping.corrections[name].map((cells) => ({ by, cells })),
  );
  for (const { by, cells } of changes)
    if (!rows.some((row) => cellOf(row, key) === cellOf(cells, key)))
      refused.push(`${by}: a correction of ${cellOf(cells, key)}, which ${name}.csv does not have`);
  return rows.map((row) =>
    changes
      .filter(({ cells }) => cellOf(cells, key) === cellOf(row, key))
      .reduce<Cells>((changed, { cells }) => ({ ...changed, ...cells }), row),
  );
}
