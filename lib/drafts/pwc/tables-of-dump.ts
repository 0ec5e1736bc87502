import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import type { RowOf, TableTexts } from "@/lib/catalogue/tables-of";
import { groupBy } from "@/lib/catalogue/group";
import { sha256Of } from "@/lib/catalogue/sha256";
import { writeCsv } from "@/lib/csv/write-csv";
import type { NumericCell, PwcBoard, PwcDump } from "./board";
import { Names, type Rows } from "./names";
import { printedResult, type PrintedResult } from "./printed-result";
import type { DatedPaper } from "./paper-of";

/** When a dump was read, and where it is published. */
export interface DumpFacts {
  /** `YYYY-MM-DD`. */
  readonly readOn: string;
  /** The https URL of the dump. */
  readonly url: string;
}

const READ_FROM = "Papers with Code";
const UNREADABLE = "the digits cannot be kept as they are printed";
const NAMELESS = "no model is named";

/**
 * Builds a collection from the boards of a dump. Nothing is guessed: metrics have no direction and are distinguished by name and sign, models of one
 * name are one method only if they name the same paper or, without a paper, are on the same board, and each numeric cell is a result or left out with
 * a reason. Pure.
 */
export function tablesOfDump({ boards }: PwcDump, facts: DumpFacts): TableTexts {
  const names = new Names(boards, facts);
  for (const board of boards)
    for (const [paper, cells] of groupBy(board.cells, (cell) => names.paperOf(cell.paper)))
      addSource(names, board, paper, cells, facts);
  return written(names.rows);
}

/** The results of one board for one paper form one source. */
function addSource(
  names: Names,
  board: PwcBoard,
  paper: DatedPaper | null,
  cells: readonly NumericCell[],
  { readOn, url }: DumpFacts,
): void {
  const source = names.source(board, paper);
  const left = new Map<string, number>();
  const results: RowOf<"results">[] = [];
  const read = cells.flatMap((cell) => {
    const result = printedResult(cell);
    const reason = cell.why || (cell.model === "" ? NAMELESS : result === null ? UNREADABLE : "");
    if (reason !== "") left.set(reason, (left.get(reason) ?? 0) + 1);
    return reason === "" && result !== null
      ? [
          {
            cell,
            result,
            method: names.method(board, cell),
            metric: names.metric(cell.metric, result.unit),
            benchmark: names.benchmark(board),
          },
        ]
      : [];
  });
  for (const same of groupBy(
    read,
    ({ cell, method, metric }) => `${method} ${metric} ${cell.usesAdditionalData}`,
  ).values())
    for (const [at, { cell, result, method, metric, benchmark }] of same.entries()) {
      const conditions = [
        ...(cell.usesAdditionalData ? [names.condition("additional-data", "yes")] : []),
        ...(same.length > 1 ? [names.condition("repeat", `${at + 1} of ${same.length}`)] : []),
      ];
      results.push(
        resultRow(
          {
            result_id: names.result(benchmark, metric, method),
            source_id: source,
            method_id: method,
            benchmark_id: benchmark,
            metric_id: metric,
            conditions,
          },
          result,
          paper === null ? undatedNote(cell) : null,
        ),
      );
    }
  const omitted = [...left.values()].reduce((sum, count) => sum + count, 0);
  for (const row of results) names.rows.results.push(row);
  for (const [reason, count] of left) names.rows.omissions.push({ source_id: source, cells: count, reason });
  names.rows.sources.push({
    source_id: source,
    paper_id: names.paper(paper),
    kind: "aggregator",
    text_of: READ_FROM,
    url,
    copy_url: null,
    locator: [board.file, board.task, board.dataset].filter(Boolean).join(", "),
    version: null,
    text_sha256: board.sha256,
    cells: cells.length,
    figures: results.length,
    condition_cells: 0,
    omitted,
    reading: omitted === 0 ? "whole" : "part",
    figures_sha256: results.length === 0 ? null : checksumOf(results),
    read_on: readOn,
  });
}

type Ids = Pick<
  RowOf<"results">,
  "result_id" | "source_id" | "method_id" | "benchmark_id" | "metric_id" | "conditions"
>;

function resultRow(
  ids: Ids,
  { value, qualifier, spread, evidence, note }: PrintedResult,
  undated: string | null,
): RowOf<"results"> {
  return {
    result_id: ids.result_id,
    source_id: ids.source_id,
    method_id: ids.method_id,
    configuration: null,
    benchmark_id: ids.benchmark_id,
    metric_id: ids.metric_id,
    value,
    qualifier,
    spread,
    spread_kind: spread === null ? null : "not-stated",
    baseline_method_id: null,
    baseline_configuration: null,
    conditions: ids.conditions,
    origin: "quoted",
    standing: "main",
    emphasis: null,
    evidence,
    note: [note, undated].filter(Boolean).join(" ") || null,
  };
}

function undatedNote({ paper: { title, url } }: NumericCell): string | null {
  const named = [title && `“${title}”`, url !== title && url].filter(Boolean).join(", ");
  return named === "" ? null : `The row names a paper without a date that could be read: ${named}.`;
}

function checksumOf(results: readonly RowOf<"results">[]): string {
  const csv = writeCsv(TABLES.results, results);
  return sha256Of(csv.slice(csv.indexOf("\n") + 1));
}

const written = (rows: Rows) =>
  Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      writeCsv(TABLES[name] as (typeof TABLES)["papers"], rows[name] as RowOf<"papers">[]),
    ]),
  ) as TableTexts;
