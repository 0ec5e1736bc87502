import { sha256Of } from "@/lib/catalogue/sha256";
import type { Cells } from "@/lib/drafts/cells";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import type { TableName } from "@/lib/tables/all-tables";
import { cellOfText } from "@/lib/tables/spreadsheet";
import { abstractEvidence } from "./abstract-evidence";
import type { Addition } from "./addition";
import { NEW_ROW_TABLES, type DeskDraft, type DeskTable } from "./desk-draft";
import { ledgerOfTable } from "./ledger-of-table";
import { slugOf } from "./slug-of";
import { pairsOf, resultOfRow } from "./table-results";

/** A row that a draft adds to a table, and the part of the draft that it comes from: "numeral 103 0", "table 1 row 5", "methods 0", "paper". */
export interface AddedRow {
  readonly table: TableName;
  readonly cells: Cells;
  readonly address: string;
}

/** The facts about the collection that are needed to complete a draft. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  /** Ids of results that the collection has or had. */
  readonly takenIds: ReadonlySet<string>;
  /** The paper of each method of the collection. */
  readonly paperOfMethod: ReadonlyMap<string, string | null>;
  /** Ids of the sources of the collection. */
  readonly sources: ReadonlySet<string>;
}

const TEXT_CELLS = [
  "configuration",
  "baseline_configuration",
  "evidence",
  "note",
  "name",
  "title",
  "summary",
  "short_name",
] as const;

/**
 * Returns all rows that a draft adds, by table. Everything that nobody types is computed here, except checksums, which need the lines as written: ids
 * of sources and results, offsets, hashes, evidence, counts, the results that a condition belongs to, and the ledger of each table. A table that adds
 * to an existing source (given in `additions` at the same index) contributes only results. Pure.
 */
export function addedRows(
  draft: DeskDraft,
  surroundings: Surroundings,
  additions: readonly (Addition | null)[] = [],
): readonly AddedRow[] {
  const ids = new Ids(surroundings.takenIds);
  const isNew = Object.keys(draft.newPaper).length > 0;
  const papers: AddedRow[] = isNew
    ? [{ table: "papers", cells: { ...draft.newPaper, paper_id: draft.paper }, address: "paper" }]
    : [];
  const abstract = rowsOfAbstract(draft, ids);
  const sourceIds = new Set(surroundings.sources);
  const tables = draft.tables.flatMap((table, at) =>
    rowsOfTable(draft, table, at, additions[at] ?? null, ids, sourceIds, surroundings),
  );
  const fresh = NEW_ROW_TABLES.flatMap((table) =>
    draft.rows[table].map((cells, at): AddedRow => ({ table, cells, address: `${table} ${at}` })),
  );
  return [...papers, ...fresh, ...abstract, ...tables].map((row) => ({ ...row, cells: inFile(row.cells) }));
}

/** Free text may begin like a formula; in a file an apostrophe precedes it. */
const inFile = (cells: Cells): Cells => ({
  ...cells,
  ...Object.fromEntries(TEXT_CELLS.flatMap((column) => (cells[column] ? [[column, cellOfText(cells[column])]] : []))),
});

/** Gives every result a unique, descriptive id. */
class Ids {
  private readonly taken: Set<string>;
  constructor(taken: ReadonlySet<string>) {
    this.taken = new Set(taken);
  }
  next(parts: readonly string[]): string {
    const base = slugOf([...new Set(parts.filter((part) => part !== ""))].join(" ")) || "result";
    let id = base;
    for (let count = 2; this.taken.has(id); count += 1) id = `${base}-${count}`;
    this.taken.add(id);
    return id;
  }
}

function rowsOfAbstract({ paper, abstract }: DeskDraft, ids: Ids): readonly AddedRow[] {
  if (abstract.text === "") return [];
  const sourceId = `${paper}-abstract`;
  const results = abstract.numerals.flatMap((numeral) =>
    numeral.results.map((cells, at): AddedRow => {
      const conditions = pairsOf(cells.conditions ?? "");
      return {
        table: "results",
        address: `numeral ${numeral.offset} ${at}`,
        cells: {
          qualifier: "exact",
          standing: "main",
          ...cells,
          result_id: ids.next([
            paper,
            cells.method_id === paper ? "" : (cells.method_id ?? ""),
            cells.configuration ?? "",
            cells.benchmark_id ?? "",
            cells.metric_id ?? "",
            cells.baseline_method_id ?? "",
            ...conditions.map(([key, value]) => `${key} ${value}`),
          ]),
          source_id: sourceId,
          conditions: inOrder(cells.conditions ?? ""),
          value: numeral.text,
          evidence: abstractEvidence(abstract.text, numeral.offset, numeral.text),
        },
      };
    }),
  );
  const idsAt = (offset: number) =>
    results.filter(({ address }) => address.startsWith(`numeral ${offset} `)).map(({ cells }) => cells.result_id ?? "");
  const numerals = abstract.numerals.map(({ offset, text, role, note }): AddedRow => {
    const own =
      role === "condition"
        ? results.filter(({ cells }) => states(cells, text)).map(({ cells }) => cells.result_id ?? "")
        : idsAt(offset);
    return {
      table: "numerals",
      address: `numeral ${offset}`,
      cells: { source_id: sourceId, offset: String(offset), numeral: text, role, result_ids: own.join(" "), note },
    };
  });
  const claims: readonly AddedRow[] =
    results.length > 0
      ? []
      : [{ table: "claims", address: "claim", cells: { ...abstract.claim, source_id: sourceId } }];
  const source: AddedRow = {
    table: "sources",
    address: "abstract",
    cells: {
      ...abstract.source,
      source_id: sourceId,
      paper_id: paper,
      kind: "abstract",
      locator: "Abstract",
      text_sha256: sha256Of(abstract.text),
      figures: String(results.length),
      condition_cells: "0",
      omitted: "0",
      reading: "whole",
    },
  };
  return [source, ...results, ...claims, ...numerals];
}

/** Returns whether a numeral occurs in what a result states besides its value. */
const states = (
  { conditions = "", configuration = "", baseline_configuration: baseline = "" }: Cells,
  numeral: string,
) =>
  [...pairsOf(conditions).map(([, value]) => value), configuration, baseline].some((cell) =>
    scanNumerals(cell).some(({ text }) => text === numeral),
  );

/** Returns the conditions in the canonical order of the files. */
const inOrder = (cell: string) =>
  pairsOf(cell)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join("; ");

function rowsOfTable(
  draft: DeskDraft,
  table: DeskTable,
  at: number,
  addition: Addition | null,
  ids: Ids,
  sourceIds: Set<string>,
  { vocabulary, paperOfMethod }: Surroundings,
): readonly AddedRow[] {
  // A missing source is reported elsewhere; until it exists, its rows have no place.
  if (table.existing && addition === null) return [];
  const {
    source_id: sourceId = "",
    kind = "paper",
    paper_id: paper = "",
  } = addition?.source.cells ?? {
    ...table.source,
    source_id: unused(slugOf(`${draft.paper} ${table.source.locator || "table"}`), sourceIds),
    paper_id: draft.paper,
  };
  const paperOf = (method: string) =>
    draft.rows.methods.find(({ method_id }) => method_id === method)?.paper_id ?? paperOfMethod.get(method) ?? null;
  const results = table.rows.flatMap((row, place): readonly AddedRow[] => {
    if (row.left !== "" || addition?.there.has(place)) return [];
    const cells = resultOfRow(table, row, vocabulary);
    const isOwn =
      kind !== "citation" && kind !== "aggregator" && paper !== "" && paperOf(cells.method_id ?? "") === paper;
    const stated = pairsOf(cells.conditions ?? "").map(([key, value]) => `${key} ${value}`);
    const id = ids.next([
      sourceId,
      cells.method_id ?? "",
      cells.configuration ?? "",
      cells.benchmark_id ?? "",
      cells.metric_id ?? "",
      ...stated,
    ]);
    return [
      {
        table: "results",
        address: `table ${at} row ${place}`,
        cells: {
          ...cells,
          origin: cells.origin ?? originOf(kind, isOwn),
          conditions: inOrder(cells.conditions ?? ""),
          result_id: id,
          source_id: sourceId,
        },
      },
    ];
  });
  if (addition !== null) return results;
  const { results: count, conditions, omissions, cells, omitted } = ledgerOfTable(table, vocabulary);
  const source: AddedRow = {
    table: "sources",
    address: `table ${at}`,
    cells: {
      ...table.source,
      kind,
      source_id: sourceId,
      paper_id: draft.paper,
      cells: String(cells),
      figures: String(count),
      condition_cells: String(conditions),
      omitted: String(omitted),
      reading: table.source.reading || (omitted === 0 ? "whole" : "part"),
    },
  };
  return [
    source,
    ...results,
    ...omissions.map(
      (omission): AddedRow => ({
        table: "omissions",
        address: `table ${at}`,
        cells: { source_id: sourceId, cells: String(omission.cells), reason: omission.reason },
      }),
    ),
  ];
}

/** Derives the unstated origin from the kind of text, as far as possible. */
function originOf(kind: string, isOwn: boolean): string {
  if (kind === "aggregator") return "quoted";
  return isOwn ? "own" : "not-stated";
}

function unused(base: string, taken: Set<string>): string {
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
