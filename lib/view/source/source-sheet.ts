import type { Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { printCondition } from "@/lib/format/result";
import { ORIGIN_BRIEFLY } from "@/lib/format/provenance";
import { cellWords } from "@/lib/report/paper/cell-words";
import { agreedConditions, without, type SourcePart, type SourceTable } from "@/lib/report/paper/source-tables";
import type { Run } from "@/lib/report/paper/source-runs";
import { byMetric } from "@/lib/view/board/by-metric";
import { findingsOn, sourceFindings } from "./source-findings";

/** One row of a source's table, ready for display. */
export interface SheetRow {
  readonly run: Run;
  /** By the metrics of the sheet; null if the source prints no value. */
  readonly cells: readonly (Result | null)[];
  /** By the columns of the sheet; empty if not stated. */
  readonly stated: readonly string[];
  /** The other stated conditions. */
  readonly also: string;
  /** Who measured, if that is not the same for the whole source. */
  readonly origin: string;
  /** The words of the row as the source prints them; null if the fragment is running text. */
  readonly printed: string | null;
  /** The numbers of its notes, if not all rows have the same. */
  readonly notes: string;
  /** The numbers of its findings in the table audit. */
  readonly findings: string;
}

/** The rows of one standing of a source. */
export interface SourceSheet {
  /** Whether each row has one result, by one of several metrics; the metric is then named next to it and has no column of its own. */
  readonly isByResult: boolean;
  /** The conditions that have columns of their own. */
  readonly columns: readonly RowOf<"conditions">[];
  readonly groups: readonly { readonly benchmark: RowOf<"benchmarks">; readonly rows: readonly SheetRow[] }[];
}

/** More condition columns than this make a table too wide to read; the other conditions share one column. */
const COLUMNS = 3;

export function sourceSheet(table: Pick<SourceTable, "results" | "common">, part: SourcePart): SourceSheet {
  const ofMetric = new Map(part.metrics.map(({ metric, conditions }) => [metric, conditions]));
  const ownConditions = (result: Result) =>
    without(without(result.conditions, table.common), ofMetric.get(result.metric) ?? []);
  const runs = part.groups
    .flatMap((group) => group.runs)
    .map((run) => ({ run, ...splitConditions(run, ownConditions) }));
  const split = new Map(runs.map((one) => [one.run, one]));
  const columns = columnsOf(runs);
  const isByResult = part.metrics.length > 1 && runs.every(({ run }) => run.results.length === 1);
  const origins = new Set(table.results.map(({ origin }) => origin)).size;
  const notes = notesOf(table);
  const findings = new Map(sourceFindings(table.results).map((finding, at) => [finding, at + 1]));
  const rowOf = (run: Run): SheetRow => {
    const { shared = [], apart = () => [] } = split.get(run) ?? {};
    const inColumn = (one: StatedCondition) => columns.includes(one.condition);
    return {
      run,
      cells: isByResult
        ? run.results
        : part.metrics.map(({ metric }) => run.results.find((result) => result.metric === metric) ?? null),
      stated: columns.map((column) =>
        shared
          .filter(({ condition }) => condition === column)
          .map(printStated)
          .join(""),
      ),
      also: [
        shared
          .filter((one) => !inColumn(one))
          .map(printCondition)
          .join(" · "),
        byMetric(run.results, (result) => apart(result).map(printCondition).join(" · ")),
      ]
        .filter(Boolean)
        .join(" · "),
      origin: origins > 1 ? byMetric(run.results, ({ origin }) => ORIGIN_BRIEFLY[origin]) : "",
      printed: printedWords(run),
      findings: [...new Set(run.results.flatMap(findingsOn))].map((finding) => findings.get(finding)).join(", "),
      notes:
        notes.length > 1 || !table.results.every(({ note }) => note !== null)
          ? byMetric(run.results, ({ note }) => (note === null ? "" : String(notes.indexOf(note) + 1)))
          : "",
    };
  };
  return {
    isByResult,
    columns,
    groups: part.groups.map(({ benchmark, runs: own }) => ({ benchmark, rows: own.map(rowOf) })),
  };
}

/** Returns the notes of a source, each once, in the order of its results. */
export const notesOf = ({ results }: Pick<SourceTable, "results">): readonly string[] => [
  ...new Set(results.flatMap(({ note }) => note ?? [])),
];

interface Split {
  readonly run: Run;
  /** The conditions that all results of the row state. */
  readonly shared: readonly StatedCondition[];
  /** Returns the other conditions that a result of the row states. */
  readonly apart: (result: Result) => readonly StatedCondition[];
}

function splitConditions(
  { results }: Run,
  ownConditions: (result: Result) => readonly StatedCondition[],
): Omit<Split, "run"> {
  const own = new Map(results.map((result) => [result, ownConditions(result)]));
  const shared = agreedConditions([...own.values()].map((conditions) => ({ conditions })));
  return { shared, apart: (result) => without(own.get(result) ?? [], shared) };
}

/** Returns the conditions that more than half of the rows state for all of their results, most frequent first; a condition that any row states for single metrics is left out. */
function columnsOf(runs: readonly Split[]): readonly RowOf<"conditions">[] {
  const stated = new Map<RowOf<"conditions">, number>();
  for (const { shared } of runs)
    for (const { condition } of shared) stated.set(condition, (stated.get(condition) ?? 0) + 1);
  const apart = new Set(
    runs.flatMap(({ run, apart: of }) => run.results.flatMap((result) => of(result).map(({ condition }) => condition))),
  );
  return [...stated]
    .filter(([condition, count]) => count * 2 > runs.length && !apart.has(condition))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, COLUMNS)
    .map(([condition]) => condition);
}

/** Returns a stated value without the name and the unit of its condition, which are in the column head: "336", "310", "VAR". */
const printStated = ({ value, method }: StatedCondition) => method?.name ?? value;

/** Returns the words of a row without the separator before those of its columns, and the numbers that its cells print differently from the page: "≤1.43". */
function printedWords({ words, results }: Run): string | null {
  if (words === null) return null;
  const otherwise = results.flatMap((result) => {
    const number = cellWords(result)?.number ?? "";
    return number.startsWith(result.value.text) ? [] : [`“${number}”`];
  });
  return [words.replace(/ (?:·|\|) $/, ""), ...otherwise].filter(Boolean).join(", ");
}
