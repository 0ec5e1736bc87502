import { readSort } from "@/lib/view/board/board-sort";
import type { ShownCell, ShownConfigurations, ShownRow } from "@/lib/view/board/shown-configurations";
import { numberIn } from "./number-in";
import type { OwnFacts } from "./own-facts";
import { isWorse, placeOwn } from "./own-place";
import { ownProblems } from "./own-problems";
import type { OwnRow } from "./own-row";
import { ownValueText, readOwnValue } from "./own-value";
import { judgeOwn } from "./own-verdict";
import { ownVerdictWords, placeWords } from "./own-words";
import type { OwnTold } from "./told";

export const NOT_REPORTED = "yours, not reported";

/**
 * Inserts a reader's rows into a board by configuration, at the places of their values in its order. The board's own rows are the same objects in the
 * same order: own rows have no rank and change none. A row that is not comparable is explained but not shown.
 */
export function insertInConfigurations(
  board: ShownConfigurations,
  facts: OwnFacts,
  rows: readonly OwnRow[],
  sort = "",
): { readonly board: ShownConfigurations; readonly told: readonly OwnTold[] } {
  const judged = rows.map((row, at) => judgedRow(board, facts, row, at));
  const own = judged.flatMap(({ shown }) => shown ?? []);
  const isGrouped = board.groups.length > 1 || (board.groups[0]?.title ?? "") !== "";
  const groups = isGrouped
    ? [{ title: "Yours", rows: own }, ...board.groups]
    : [
        {
          title: "",
          rows: own.reduce((all, row) => withRow(all, row, facts, board, sort), board.groups[0]?.rows ?? []),
        },
      ];
  return { board: own.length > 0 ? { ...board, groups } : board, told: judged.map(({ told }) => told) };
}

function judgedRow(
  board: ShownConfigurations,
  facts: OwnFacts,
  row: OwnRow,
  at: number,
): { readonly shown: ShownRow | null; readonly told: OwnTold } {
  const problems = ownProblems(facts, row);
  const [metric] = facts.metrics;
  const [group] = facts.groups;
  if (metric === undefined || group === undefined)
    return { shown: null, told: { at, isPlaced: false, words: problems } };
  const verdict = judgeOwn(facts, group, row);
  const words = ownVerdictWords(verdict);
  if (verdict.kind === "not comparable")
    return { shown: null, told: { at, isPlaced: false, words: [words, ...problems] } };
  const typed = row.values[metric.metric_id] ?? "";
  const value = readOwnValue(typed);
  const place =
    value === null
      ? `has no ${metric.symbol}, by which rows are placed here`
      : group.notRanked
        ? "is placed by its value; nothing here is ranked"
        : placeWords(placeOwn(group, metric, value));
  const shown: ShownRow = {
    key: `yours-${at}`,
    rank: "",
    note: place,
    method: { id: "", name: row.name || "Yours", family: "other", yours: true },
    configuration: row.configuration,
    cells: board.columns.map(({ id }) => cellOf(facts, row, id)),
    others: [],
    yours: { place, verdict: words },
  };
  return {
    shown,
    told: {
      at,
      isPlaced: true,
      words: [`${value === null ? "It" : `${metric.symbol} ${ownValueText(typed)}`} ${place}.`, words, ...problems],
    },
  };
}

function cellOf({ metrics }: OwnFacts, row: OwnRow, id: string): ShownCell {
  if (id === "source") return { kind: "text", text: NOT_REPORTED };
  const isMetric = metrics.some(({ metric_id }) => metric_id === id);
  const text = isMetric ? row.values[id] : row.conditions[id];
  if (text === undefined || text === "") return { kind: "absent", words: "not stated" };
  return { kind: "text", text: isMetric ? ownValueText(text) : text };
}

/** Inserts one row before the first that comes after it in the order of the board. */
function withRow(
  rows: readonly ShownRow[],
  own: ShownRow,
  { metrics }: OwnFacts,
  { columns }: ShownConfigurations,
  sort: string,
): readonly ShownRow[] {
  const { id, isFalling } = readSort(sort);
  const column = Math.max(
    0,
    columns.findIndex((one) => one.id === id),
  );
  const metric = metrics.find(({ metric_id }) => metric_id === columns[column]?.id);
  const direction = id === "" ? (metric?.direction ?? "lower") : isFalling ? "higher" : "lower";
  const numberAt = (row: ShownRow) => numberIn(textOf(row.cells[column]));
  const number = numberAt(own);
  if (number === null) return [...rows, own];
  const at = rows.findIndex((row) => {
    const other = numberAt(row);
    // In the order of ranks, values that may be arbitrarily worse come last.
    return (
      other === null ||
      isWorse(other, number, direction) ||
      (id === "" && row.yours === undefined && row.rank === "" && rows.some(({ rank }) => rank !== ""))
    );
  });
  return at < 0 ? [...rows, own] : rows.toSpliced(at, 0, own);
}

const textOf = (cell: ShownCell | undefined) =>
  cell?.kind === "value" ? cell.value.text : cell?.kind === "text" ? cell.text : "";
