import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { writeRecords } from "@/lib/csv/write-csv";
import { printBaseline } from "@/lib/format/result";
import type { BoardDocument, BoardTableRow, BoardTableValue } from "@/lib/report/board-table";
import { spreadsheetSafe } from "@/lib/tables/spreadsheet";
import { resultHref } from "@/lib/view/address/addresses";
import { siteOrigin } from "@/lib/view/site";
import { rowsIn, valuesOf } from "./board-marks";
import { resultsOf } from "./board-results";

/** A value of a board with its result. */
interface WideLine {
  readonly order: number;
  readonly board: string;
  readonly row: BoardTableRow;
  readonly value: BoardTableValue;
  readonly result: Result;
}

interface WideColumn {
  readonly name: string;
  readonly description: string;
  readonly cell: (line: WideLine) => string;
}

/** The columns before those of the conditions. */
const BEFORE: readonly WideColumn[] = [
  {
    name: "order",
    description: "The place of the value on the board, row by row.",
    cell: ({ order }) => String(order),
  },
  { name: "board", description: "The title of the board.", cell: ({ board }) => board },
  { name: "benchmark", description: "The benchmark.", cell: ({ result }) => result.benchmark.name },
  { name: "metric", description: "The metric.", cell: ({ result }) => result.metric.name },
  {
    name: "unit",
    description: "The unit of the value; empty for none.",
    cell: ({ result }) => result.metric.unit ?? "",
  },
  { name: "method", description: "The method.", cell: ({ result }) => result.method.name },
  {
    name: "configuration",
    description: "Which model of the method; empty where the source names none.",
    cell: ({ result }) => result.configuration ?? "",
  },
  { name: "rank", description: "The rank of the row, at its first value; empty where it has none.", cell: rankOf },
  {
    name: "place",
    description: "best or second of what is shown, as the board marks them.",
    cell: ({ value }) => value.place ?? "",
  },
  {
    name: "qualifier",
    description: "exact, or what the source prints before the digits.",
    cell: ({ result }) => result.qualifier,
  },
  { name: "value", description: "The printed digits.", cell: ({ value }) => value.digits },
  {
    name: "value_number",
    description: "The same as a number, for sorting and arithmetic.",
    cell: ({ result }) => String(result.value.number),
  },
  {
    name: "spread",
    description: "The printed spread; empty for none.",
    cell: ({ result }) => result.spread?.text ?? "",
  },
  { name: "spread_kind", description: "What the spread is.", cell: ({ result }) => result.spread?.kind ?? "" },
  { name: "origin", description: "Who measured.", cell: ({ result }) => result.origin },
  {
    name: "baseline",
    description: "What a relative value is relative to; empty for an absolute one.",
    cell: ({ result }) => printBaseline(result),
  },
];

/** The columns after those of the conditions. */
const AFTER: readonly WideColumn[] = [
  { name: "source_kind", description: "What kind of text the result was read in.", cell: ({ result }) => result.kind },
  {
    name: "source_title",
    description: "The title of the paper that the source belongs to or, for a citation, that is quoted.",
    cell: ({ result }) => result.paper.title,
  },
  {
    name: "source_text_of",
    description: "Who wrote the text, if that is neither the paper nor its authors.",
    cell: ({ result }) => result.source.text_of ?? "",
  },
  { name: "source_locator", description: "Where in the source.", cell: ({ result }) => result.source.locator },
  { name: "source_url", description: "Where the source is published.", cell: ({ result }) => result.source.url },
  {
    name: "source_copy_url",
    description: "Where the copy that was actually read is; empty if it was read where it is published.",
    cell: ({ result }) => result.source.copy_url ?? "",
  },
  { name: "result_id", description: "The id of the result.", cell: ({ result }) => result.id },
  { name: "receipt", description: "The address of its receipt.", cell: ({ value }) => `${siteOrigin()}${value.href}` },
];

/** The columns of the form `wide` except those of the conditions, whose names are ids of conditions.csv. */
export const WIDE_COLUMNS: readonly Omit<WideColumn, "cell">[] = [...BEFORE, ...AFTER];

/** Writes boards as CSV with a line for each value, in order: each condition in a column of its own, and where the value was read. */
export function boardWideCsv(catalogue: Catalogue, { boards }: Pick<BoardDocument, "boards">): string {
  const results = resultsOf(catalogue);
  const lines = boards.flatMap((board) =>
    rowsIn(board).flatMap((row) =>
      valuesOf(row).map((value) => ({ board: board.title, row, value, result: results.get(value.result) as Result })),
    ),
  );
  return written(lines, BEFORE);
}

/** The columns that only make sense for a board. */
const OF_BOARDS = ["board", "rank", "place"];

/** Writes results that are on no board in the same form, in their order: sources with their addresses, and each condition in a column of its own. */
export function resultsWideCsv(results: readonly Result[]): string {
  const lines = results.map((result) => {
    const value = {
      digits: result.value.text,
      result: result.id,
      href: resultHref(result.paper.paper_id, result.id),
    } as BoardTableValue;
    return { board: "", row: { cells: [] as BoardTableRow["cells"] } as BoardTableRow, value, result };
  });
  return written(
    lines,
    BEFORE.filter(({ name }) => !OF_BOARDS.includes(name)),
  );
}

function written(lines: readonly Omit<WideLine, "order">[], before: readonly WideColumn[]): string {
  const conditions = [
    ...new Set(lines.flatMap(({ result }) => result.conditions.map(({ condition }) => condition.condition_id))),
  ];
  const taken = new Set(WIDE_COLUMNS.map(({ name }) => name));
  const columns = [...before, ...conditions.map((id) => conditionColumn(id, taken)), ...AFTER];
  return writeRecords(
    columns.map(({ name }) => name),
    lines.map((line, at) => columns.map(({ cell }) => spreadsheetSafe(cell({ ...line, order: at + 1 })))),
  );
}

function conditionColumn(id: string, taken: ReadonlySet<string>): WideColumn {
  const valueIn = ({ conditions }: Result) => conditions.find(({ condition }) => condition.condition_id === id);
  return {
    name: taken.has(id) ? `condition-${id}` : id,
    description: "",
    cell: ({ result }) => valueIn(result)?.method?.name ?? valueIn(result)?.value ?? "",
  };
}

/** Returns the rank, which is the first cell of a row, for the first value of the row; empty for its other values. */
function rankOf({ row, value }: WideLine): string {
  const [rank] = row.cells;
  return rank?.kind === "text" && valuesOf(row)[0] === value ? rank.text : "";
}
