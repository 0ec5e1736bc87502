import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { factsOfBoard } from "@/lib/own/facts-of-board";
import type { OwnFacts } from "@/lib/own/own-facts";
import { withOwnRows, type OwnShown } from "@/lib/own/own-board";
import type { OwnRow } from "@/lib/own/own-row";
import { columnsOf } from "@/lib/report/columns";
import { selectConfigurationBoard, type ConfigurationBoard } from "@/lib/report/configurations";
import { selectGrid } from "@/lib/report/grid";
import { shownConfigurations } from "@/lib/view/board/shown-configurations";
import { shownGrid } from "@/lib/view/board/shown-grid";
import { resultOf, METHODS, METRICS } from "@/tests/support/results";
import { anyOwnRows, ownRow } from "@/tests/support/own";

const { alder, birch, cedar, dogwood } = METHODS;
const { fid, accuracy } = METRICS;

function listOf(results: readonly Result[]) {
  const board = selectConfigurationBoard(results, results) as ConfigurationBoard;
  const columns = columnsOf(board);
  const facts = factsOfBoard({ shape: "configurations", board }, columns) as OwnFacts;
  const shown: OwnShown = {
    shape: "configurations",
    board: shownConfigurations(board, columns, [{ title: "", rows: board.rows }]),
  };
  return { facts, shown, sort: "", others: [] };
}

function tableOf(results: readonly Result[], isTurned = false) {
  const grid = selectGrid(results, [birch, alder, cedar], [fid]);
  const shown: OwnShown = {
    shape: "grid",
    grid: shownGrid(grid, () => "not reported"),
    isTurned,
    groups: [{ title: "", methods: ["birch", "alder", "cedar"] }],
  };
  return { facts: factsOfBoard({ shape: "grid", grid }) as OwnFacts, shown, sort: "", others: [] };
}

const LIST = [
  resultOf({ id: "a", method: alder, value: "1.8", conditions: { steps: "10", guidance: "1.5" } }),
  resultOf({ id: "b", method: birch, value: "2.0", conditions: { steps: "5" } }),
  resultOf({ id: "c", method: cedar, value: "2.5", conditions: { steps: "5" } }),
  resultOf({ id: "d", method: dogwood, value: "2.5", conditions: { steps: "7" } }),
];
const at = (horizon: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([id, value]) =>
    resultOf({ id: `${id}-${horizon}`, method: METHODS[id as keyof typeof METHODS], value, conditions: { horizon } }),
  );
const TABLE = [
  ...at("96", { alder: "0.31", birch: "0.30", cedar: "0.40" }),
  ...at("192", { alder: "0.41", birch: "0.45" }),
  ...at("336", { alder: "0.5", birch: "0.52" }),
];
const BENCHMARK = (LIST[0] as Result).benchmark.benchmark_id;
const mine = (parts: Partial<OwnRow>) => ownRow({ benchmark: BENCHMARK, ...parts });

const rowsOf = (shown: OwnShown) =>
  shown.shape === "configurations" ? shown.board.groups.flatMap(({ rows }) => rows) : [];
const namesOf = (shown: OwnShown) =>
  shown.shape === "configurations"
    ? rowsOf(shown).map(({ method, rank }) => `${rank} ${method.name}`.trim())
    : shown.grid.methods.map(({ name }) => name);

describe("an own row on a board by configuration", () => {
  const { facts, shown } = listOf(LIST);
  // 2.41 is worse than 1.8 and 2.0 and better than the two 2.5: third of five, including itself.
  it("stands where its value puts it, without a rank, and says which place it would have", () => {
    const { shown: own, told } = withOwnRows(listOf(LIST), [
      mine({ values: { fid: "2.41" }, conditions: { steps: "10" } }),
    ]);
    expect(namesOf(own)).toEqual(["1 ALDER", "2 BIRCH", "Mine", "3= CEDAR", "3= DOGWOOD"]);
    expect(told[0]).toEqual({
      at: 0,
      isPlaced: true,
      words: ["FID 2.41 would be 3rd of 5.", "With caveats: not stated in yours: guidance."],
    });
  });
  it("shares a place with what its digits cannot be told from", () => {
    expect(withOwnRows(listOf(LIST), [mine({ values: { fid: "2.5" } })]).told[0]?.words[0]).toBe(
      "FID 2.5 would share 3rd of 5.",
    );
    expect(withOwnRows(listOf(LIST), [mine({ values: { fid: "> 1" } })]).told[0]?.words[0]).toBe(
      "FID > 1 would not be ranked.",
    );
  });
  it("shows what it states and what it does not", () => {
    const { shown: own } = withOwnRows(listOf(LIST), [mine({ values: { fid: "1.0" }, conditions: { steps: "3" } })]);
    expect(rowsOf(own)[0]?.cells.slice(0, 3)).toEqual([
      { kind: "text", text: "1.0" },
      { kind: "text", text: "3" },
      { kind: "absent", words: "not stated" },
    ]);
  });
  it("is refused with its reason where a condition that must match differs, and is then on no board", () => {
    const results = LIST.map((result) =>
      resultOf({ id: result.id, method: result.method, value: result.value.text, conditions: { "look-back": "96" } }),
    );
    const { shown: own, told } = withOwnRows(listOf(results), [
      mine({ values: { fid: "1.0" }, conditions: { "look-back": "512" } }),
    ]);
    expect(namesOf(own)).not.toContain("Mine");
    expect(told[0]).toEqual({ at: 0, isPlaced: false, words: ["Not comparable: look-back differs: 512 and 96."] });
  });
  it("is refused on the board of another benchmark", () => {
    expect(
      withOwnRows(listOf(LIST), [mine({ benchmark: "elsewhere", values: { fid: "1.0" } })]).told[0]?.isPlaced,
    ).toBe(false);
  });
  it("needs the baseline of a relative metric to stand beside others of it", () => {
    const results = [
      resultOf({ id: "x", method: alder, metric: METRICS.speedUp, value: "3", baseline: birch }),
      resultOf({ id: "y", method: cedar, metric: METRICS.speedUp, value: "2", baseline: birch }),
    ];
    const told = (baseline: string) =>
      withOwnRows(listOf(results), [mine({ values: { "speed-up": "4" }, baseline })]).told[0];
    expect(told("")?.words[0]).toBe("Not comparable: baselines differ: none and BIRCH.");
    expect(told("BIRCH")?.words[0]).toBe("Speed-up 4 would be 1st of 3.");
  });
  it("says what is not a number and what the metric cannot be, and changes neither", () => {
    const words = (value: string) =>
      withOwnRows(listOf(LIST), [mine({ values: { fid: value } })]).told[0]?.words.at(-1);
    expect(words("abc")).toContain("“abc” is not a number");
    expect(words("-3")).toContain("FID cannot be below 0, but -3 is");
  });
  it("stands in any other order of the board too", () => {
    const board = selectConfigurationBoard(LIST, LIST) as ConfigurationBoard;
    const falling = {
      facts,
      shown: {
        shape: "configurations",
        board: { ...shownConfigurations(board, columnsOf(board), [{ title: "", rows: board.rows.toReversed() }]) },
      } as OwnShown,
      sort: "-fid",
      others: [],
    };
    expect(namesOf(withOwnRows(falling, [mine({ values: { fid: "1.9" } })]).shown)).toEqual([
      "3= DOGWOOD",
      "3= CEDAR",
      "2 BIRCH",
      "Mine",
      "1 ALDER",
    ]);
    expect(shown.shape).toBe("configurations");
  });
});

describe("own rows on a grid", () => {
  it("of one name are one method, each value in the row of its horizon", () => {
    const rows = [
      mine({ values: { fid: "0.305" }, conditions: { horizon: "96" } }),
      mine({ values: { fid: "0.6" }, conditions: { horizon: "336" } }),
    ];
    const { shown, told } = withOwnRows(tableOf(TABLE), rows);
    expect(namesOf(shown)).toEqual(["BIRCH", "Mine", "ALDER", "CEDAR"]);
    const cells =
      shown.shape === "grid"
        ? shown.grid.sections.flatMap((section) => section.rows.map((row) => row.cells[1]?.[0]))
        : [];
    expect(cells.map((cell) => (typeof cell === "string" ? cell : cell?.text))).toEqual([
      "0.305",
      "not in your row",
      "0.6",
    ]);
    // 0.30 may be 0.3049, and so may 0.305: they share the first place of four.
    expect(told.map(({ words }) => words[0])).toEqual([
      "FID at 96: 0.305 would share 1st of 4.",
      "FID at 336: 0.6 would be 3rd of 3.",
    ]);
  });
  it("stand by the first row in which they have a value, where they have none in the row that orders the board", () => {
    expect(
      namesOf(withOwnRows(tableOf(TABLE), [mine({ values: { fid: "0.42" }, conditions: { horizon: "192" } })]).shown),
    ).toEqual(["Mine", "BIRCH", "ALDER", "CEDAR"]);
  });
  it("have no place without the horizon, nor with one that the board lacks", () => {
    const words = (horizon: string | null) =>
      withOwnRows(tableOf(TABLE), [mine({ values: { fid: "0.3" }, conditions: horizon === null ? {} : { horizon } })])
        .told[0]?.words[0];
    expect(words(null)).toBe("It does not state its horizon, which every row of this board has → choose one");
    expect(words("720")).toContain("Not comparable: horizon differs: 720 and 96");
  });
});

/** Returns everything that is printed of reported results: the rest after own rows are removed. */
function reportedOf(shown: OwnShown): unknown {
  if (shown.shape === "configurations")
    return shown.board.groups
      .filter(({ title }) => title !== "Yours")
      .map(({ title, rows }) => ({ title, rows: rows.filter(({ yours }) => yours === undefined) }));
  const kept = shown.grid.methods.map(({ yours }) => yours === undefined);
  const keep = <One>(all: readonly One[]) => all.filter((_, index) => kept[index]);
  const own = shown.grid.methods.flatMap(({ id, yours }) => (yours ? id : []));
  return {
    methods: keep(shown.grid.methods),
    wins: keep(shown.grid.wins),
    rows: shown.grid.sections.map((section) => section.rows.map((row) => ({ ...row, cells: keep(row.cells) }))),
    groups: shown.groups.map((group) => ({ ...group, methods: group.methods.filter((id) => !own.includes(id)) })),
  };
}

describe("own rows, whatever they are,", () => {
  const anyOfBoards = fc.constantFrom(listOf(LIST), tableOf(TABLE), tableOf(TABLE, true));
  const number = fc.constantFrom("0.1", "0.305", "1.8", "2.41", "≤ 2", "> 9", "?", "2.5 ± 0.1");
  const fitting = fc
    .record({
      name: fc.constantFrom("Mine", "Other"),
      fid: number,
      horizon: fc.constantFrom("96", "192", "720"),
      steps: number,
    })
    .map(({ name, fid: value, horizon, steps }) =>
      mine({ name, values: { fid: value, [accuracy.metric_id]: "3" }, conditions: { horizon, steps } }),
    );
  it("change no value, rank, mark, win or order of what is reported", () => {
    fc.assert(
      fc.property(anyOfBoards, fc.oneof(anyOwnRows, fc.array(fitting, { maxLength: 5 })), (board, rows) => {
        const { shown, told } = withOwnRows(board, rows);
        expect(reportedOf(shown)).toEqual(reportedOf(board.shown));
        expect(told).toHaveLength(rows.length);
        expect(told.every(({ words }) => words.length > 0)).toBe(true);
      }),
    );
  });
});
