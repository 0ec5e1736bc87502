import { groupBy } from "@/lib/catalogue/group";
import { checksumOfCells } from "./checksum-cells";
import { cellOf, type Cells, type CollectionCells } from "./cells";
import { keepIds } from "./keep-ids";
import { accountOf, omissionsOf, omittedCells, sumOf, type Ledger } from "./ledger";
import { placeTables, type ForeignTable, type PlacedTables } from "./place-tables";
import { formerIds } from "./former-ids";
import { takeRows, type NamedMapping } from "./take-rows";

export interface Imported {
  /** The collection including the tables. */
  readonly collection: CollectionCells;
  readonly placed: PlacedTables;
  /** The ledger of each source that was read in tables. */
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** Everything that has no place or is contradictory; the collection may be written only if this is empty. */
  readonly refused: readonly string[];
}

/**
 * Imports whole tables into the collection: every number is a result, a condition or left out with a reason; results that the collection already has
 * keep their ids; and the rows of a source that a table replaces are removed with it. Importing the same tables again changes nothing. Pure.
 */
export function importTables(
  collection: CollectionCells,
  tables: readonly ForeignTable[],
  mappings: readonly NamedMapping[],
): Imported {
  const placed = placeTables(tables, mappings);
  const refused = [...placed.refused];
  const given = givenSources(mappings, refused);
  const drafted = placed.tables.flatMap(({ results }) => results);
  const ledgers = new Map(
    Array.from(
      groupBy(
        placed.tables.filter(({ sourceId }) => sourceId !== undefined),
        ({ sourceId }) => sourceId ?? "",
      ),
      ([sourceId, own]) => [sourceId, sumOf(own.map(({ ledger }) => ledger))],
    ),
  );

  const replacedBy = (sourceId: string) => new Set([sourceId, ...replacesOf(given.get(sourceId))]);
  const managed = new Set([...ledgers.keys()].flatMap((sourceId) => [...replacedBy(sourceId)]));
  const [touched, untouched] = partition(collection.results ?? [], (row) => managed.has(cellOf(row, "source_id")));
  const { rows: results, left } = keepIds(drafted, touched, replacedBy);
  const all = [...untouched, ...results];
  for (const one of twice(all)) refused.push(one);

  const former = formerIds(collection, { left, touched, results, mappings, kept: new Set(ledgers.keys()), managed });
  for (const one of former.refused) refused.push(one);
  const remaining = (name: string, key: string) =>
    (collection[name] ?? []).filter((row) => !former.gone.has(`${name} ${cellOf(row, key)}`));

  const sources = sourceRows(
    remaining("sources", "source_id"),
    given,
    ledgers,
    groupBy(all, (row) => cellOf(row, "source_id")),
    refused,
  );
  const taken = takeRows(
    {
      ...collection,
      papers: remaining("papers", "paper_id"),
      methods: remaining("methods", "method_id"),
      benchmarks: remaining("benchmarks", "benchmark_id"),
      metrics: remaining("metrics", "metric_id"),
      conditions: remaining("conditions", "condition_id"),
      results: all,
      sources,
      omissions: [
        ...(collection.omissions ?? []).filter((row) => !managed.has(cellOf(row, "source_id"))),
        ...Array.from(ledgers, ([sourceId, ledger]) => omissionsOf(sourceId, ledger)).flat(),
      ],
      "former-ids": former.rows,
    },
    mappings,
  );
  return { collection: taken.tables, placed, ledgers, refused: [...refused, ...taken.refused] };
}

const replacesOf = (row: Cells | undefined) =>
  row === undefined
    ? []
    : cellOf(row, "replaces")
        .split(" ")
        .filter((id) => id !== "");

/** Returns the rows of sources that mappings give, by id. */
function givenSources(mappings: readonly NamedMapping[], refused: string[]): ReadonlyMap<string, Cells> {
  const given = new Map<string, Cells>();
  for (const { name, mapping } of mappings)
    for (const row of mapping.rows.sources) {
      const id = cellOf(row, "source_id");
      if (given.has(id)) refused.push(`${name}: a second row for the source ${id}`);
      given.set(id, row);
    }
  return given;
}

/** Returns the rows of sources.csv. Sources read in tables get their ledger and checksum; they keep their old places or are appended. */
function sourceRows(
  existing: readonly Cells[],
  given: ReadonlyMap<string, Cells>,
  ledgers: ReadonlyMap<string, Ledger>,
  resultsOf: ReadonlyMap<string, readonly Cells[]>,
  refused: string[],
): readonly Cells[] {
  const before = new Map(existing.map((row) => [cellOf(row, "source_id"), row]));
  const read = new Map<string, Cells>();
  for (const [id, ledger] of ledgers) {
    const row: Cells = { ...before.get(id), ...given.get(id) };
    if (cellOf(row, "source_id") === "") refused.push(`${id}, which neither sources.csv nor a mapping has`);
    const reading = given.get(id)?.reading ?? (omittedCells(ledger) === 0 ? "whole" : "part");
    read.set(id, { ...row, ...accountOf(ledger), reading, figures_sha256: checksumOfCells(resultsOf.get(id) ?? []) });
  }
  return [
    ...existing.map((row) => read.get(cellOf(row, "source_id")) ?? row),
    ...[...read].flatMap(([id, row]) => (before.has(id) ? [] : [row])),
  ];
}

/** Reports the ids that two results share. */
function twice(results: readonly Cells[]): readonly string[] {
  const groups = groupBy(results, (row) => cellOf(row, "result_id"));
  return Array.from(groups).flatMap(([id, own]) => {
    const [first, second] = own;
    if (first === undefined || second === undefined) return [];
    return [`the id ${id} for "${cellOf(first, "evidence")}" and for "${cellOf(second, "evidence")}"`];
  });
}

function partition<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
