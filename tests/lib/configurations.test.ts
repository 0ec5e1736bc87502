import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { cellIn, columnsOf, sortRows } from "@/lib/report/columns";
import { selectConfigurationBoard, type ConfigurationBoard } from "@/lib/report/configurations";
import { marksOf } from "@/lib/report/marks";
import { nextSort } from "@/lib/view/board/board-sort";
import { shownConfigurations } from "@/lib/view/board/shown-configurations";
import { resultOf, METHODS, METRICS } from "@/tests/support/results";

const { alder, birch } = METHODS;
const boardOf = (results: readonly Result[], onBenchmark = results) =>
  selectConfigurationBoard(results, onBenchmark) as ConfigurationBoard;

const large = resultOf({
  id: "large",
  method: alder,
  value: "1.8",
  configuration: "L",
  conditions: { steps: "10", guidance: "1.5" },
});
const small = resultOf({ id: "small", method: alder, value: "2.2", configuration: "S", conditions: { steps: "5" } });
const quoted = resultOf({
  id: "quoted",
  method: alder,
  value: "1.9",
  configuration: "L",
  kind: "citation",
  origin: "quoted",
});
const rival = resultOf({ id: "rival", method: birch, value: "2.0", kind: "paper" });
const score = resultOf({
  id: "score",
  method: alder,
  metric: METRICS.accuracy,
  value: "300",
  configuration: "L",
  conditions: { steps: "10", guidance: "1.5" },
});
const RESULTS = [small, quoted, rival, large];

describe("a board by configuration", () => {
  const board = boardOf(RESULTS, [...RESULTS, score]);
  it("has one ranked row for each configuration, and what else is printed of it under it", () => {
    expect(
      board.rows.map(({ result, rank, place, others }) => [result.id, rank, place, others.map(({ id }) => id)]),
    ).toEqual([
      ["large", 1, "best", ["quoted"]],
      ["rival", 2, "second", []],
      ["small", 3, null, []],
    ]);
  });
  it("shows another metric only of the same run", () => {
    expect(board.beside).toEqual([METRICS.accuracy]);
    expect(board.rows.map(({ beside }) => beside[0]?.id ?? null)).toEqual(["score", null, null]);
  });
  it("has as columns what is chosen, in that order, or what most rows state", () => {
    const ids = (chosen?: readonly string[]) => columnsOf(board, chosen).map(({ id }) => id);
    expect(ids()).toEqual(["fid", "accuracy", "steps", "guidance", "year", "source"]);
    expect(ids(["guidance", "accuracy", "nothing"])).toEqual(["fid", "guidance", "accuracy", "year", "source"]);
  });
  it("sorts by any column either way, by number, with what is not stated last; ranks stay", () => {
    const [steps] = columnsOf(board, ["steps"]).slice(1);
    const sorted = (isFalling: boolean) =>
      steps ? sortRows(board, { by: steps, isFalling }).map(({ result, rank }) => `${result.id} ${rank}`) : [];
    expect(sorted(false)).toEqual(["small 3", "large 1", "rival 2"]);
    expect(sorted(true)).toEqual(["large 1", "small 3", "rival 2"]);
    expect(sortRows(board, { by: "method", isFalling: true }).map(({ result }) => result.id)).toEqual([
      "rival",
      "small",
      "large",
    ]);
  });
  it("says what a source does not report or state", () => {
    const columns = columnsOf(board, ["accuracy", "steps"]);
    expect(columns.map((column) => board.rows.map((row) => cellIn(board, row, column)))[2]).toEqual(["10", null, "5"]);
    const [group] = shownConfigurations(board, columns, [{ title: "", rows: board.rows }]).groups;
    expect(group?.rows[1]?.cells.slice(1, 3)).toEqual([
      { kind: "absent", words: "not in this source" },
      { kind: "absent", words: "not stated" },
    ]);
  });
});

describe("the head of a column", () => {
  it("leads to its order rising, then falling, then to the ranks again", () => {
    expect([
      nextSort("", "steps"),
      nextSort("steps", "steps"),
      nextSort("-steps", "steps"),
      nextSort("-steps", "fid"),
    ]).toEqual(["steps", "-steps", "", "fid"]);
    expect(nextSort("", "")).toBe("");
  });
});

describe("the marks of a value", () => {
  it("say bound, quoted, run again, and that another source prints what cannot be the same", () => {
    expect(marksOf(resultOf({ qualifier: "at-most" }))).toEqual(["bound"]);
    expect(marksOf(quoted)).toEqual(["quoted"]);
    expect(marksOf(resultOf({ origin: "measured-again" }))).toEqual(["measured-again"]);
    expect(marksOf(large, [quoted])).toEqual(["disagreement"]);
  });
  it("are none where the other value is of another configuration, or may be the same number", () => {
    expect(marksOf(large, [small])).toEqual([]);
    expect(
      marksOf(large, [resultOf({ id: "coarse", method: alder, value: "1.80", configuration: "L", kind: "paper" })]),
    ).toEqual([]);
  });
});
