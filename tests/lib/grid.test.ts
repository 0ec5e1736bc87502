import { axisWords } from "@/lib/format/axis-words";
import { describe, expect, it } from "vitest";
import { selectGrid } from "@/lib/report/grid";
import { selectPairs } from "@/lib/report/pairs";
import { shownGrid } from "@/lib/view/board/shown-grid";
import { resultOf, METHODS, METRICS } from "@/tests/support/results";

const { alder, birch, cedar } = METHODS;
const { fid, accuracy } = METRICS;

/** FIDs of methods at a horizon: lower is better. */
const at = (horizon: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([id, value]) =>
    resultOf({ id: `${id}-${horizon}`, method: METHODS[id as keyof typeof METHODS], value, conditions: { horizon } }),
  );

const RESULTS = [
  ...at("336", { alder: "0.5", birch: "0.5" }),
  ...at("96", { alder: "0.31", birch: "0.30", cedar: "0.40" }),
  ...at("192", { alder: "0.41", birch: "0.45" }),
  ...at("average", { cedar: "0.6", birch: "0.4" }),
];

describe("a grid", () => {
  const grid = selectGrid(RESULTS, [alder, birch, cedar], [fid]);
  it("has a row for each value of the condition along which results differ, numbers first, in their order", () => {
    expect(grid.sections.map(({ rows, along }) => [along?.condition_id, rows.map(({ label }) => label)])).toEqual([
      ["horizon", ["96", "192", "336", "average"]],
    ]);
  });
  // 96: birch. 192: alder. 336: both have 0.5 and are first. The average, in which birch is first, repeats them and is not counted. alder and birch
  // rank in three rows, cedar in one.
  it("counts for each method in how many of its rows it comes first, averages of the others left out", () => {
    expect(shownGrid(grid, () => "").wins).toEqual([["2 of 3"], ["2 of 3"], ["0 of 1"]]);
  });
  it("counts averages where a source prints nothing else", () => {
    expect(
      shownGrid(selectGrid(at("average", { alder: "0.5", birch: "0.4" }), [alder, birch], [fid]), () => "").wins,
    ).toEqual([["0 of 1"], ["1 of 1"]]);
  });
  // "Over 0.31" may be any higher number, so it has no rank, and alder could not have won in its row.
  it("counts no row in which a method has nothing that ranks", () => {
    const open = resultOf({
      id: "open",
      method: alder,
      value: "0.31",
      qualifier: "above",
      conditions: { horizon: "96" },
    });
    expect(
      shownGrid(
        selectGrid([open, ...at("96", { birch: "0.4" }), ...at("192", { alder: "0.5" })], [alder, birch], [fid]),
        () => "",
      ).wins,
    ).toEqual([["0 of 1"], ["0 of 1"]]);
  });
  it("has a value or a reason in every cell", () => {
    const [section] = shownGrid(grid, (row, _, { name }) => `${name} not at ${row.label}`).sections;
    expect(
      section?.rows.map(({ cells }) =>
        cells.map(([cell]) => (typeof cell === "string" ? cell : [cell?.text, cell?.place].filter(Boolean).join(" "))),
      ),
    ).toEqual([
      ["0.31 second", "0.30 best", "0.40"],
      ["0.41 best", "0.45 second", "CEDAR not at 192"],
      ["0.5 best", "0.5 best", "CEDAR not at 336"],
      ["ALDER not at average", "0.4 best", "0.6 second"],
    ]);
  });
  it("changes no mark of the others when a method is hidden", () => {
    const [section] = selectGrid(RESULTS, [alder], [fid]).sections;
    expect(section?.rows.map(({ groups }) => groups[0]?.byMethod.get(alder)?.place ?? "-")).toEqual([
      "second",
      "best",
      "best",
    ]);
  });
  // alder has no average, so that row is missing: three results at 96 and two each at 192 and 336.
  it("keeps results under other conditions in a section of their own", () => {
    const other = resultOf({ id: "other", method: alder, value: "0.2", conditions: { horizon: "96", split: "new" } });
    expect(
      selectGrid([...RESULTS, other], [alder], [fid]).sections.map(({ terms, results }) => [axisWords(terms), results]),
    ).toEqual([
      ["", 7],
      ["split: new", 1],
    ]);
  });
  it("puts metrics of the same conditions beside each other", () => {
    const both = [
      ...at("96", { alder: "0.31" }),
      resultOf({ id: "acc", method: alder, metric: accuracy, value: "80", conditions: { horizon: "96" } }),
    ];
    expect(
      selectGrid(both, [alder], [fid, accuracy]).sections[0]?.rows[0]?.groups.map(
        (group) => group?.byMethod.get(alder)?.result.id,
      ),
    ).toEqual(["alder-96", "acc"]);
  });
});

describe("pairs of a grid", () => {
  const pairOf = (one: keyof typeof METHODS, other: keyof typeof METHODS) => {
    const pair = selectPairs(selectGrid(RESULTS, [alder, birch, cedar], [fid])).find(
      ({ method, other: against }) => method === METHODS[one] && against === METHODS[other],
    );
    return pair && [pair.wins, pair.ties, pair.losses, pair.notCounted];
  };
  // 96: 0.31 loses to 0.30. 192: 0.41 beats 0.45. 336: equal.
  it("count wins, ties and losses over the rows that both have, from either side", () => {
    expect(pairOf("alder", "birch")).toEqual([1, 1, 1, 0]);
    expect(pairOf("birch", "alder")).toEqual([1, 1, 1, 0]);
    expect(pairOf("cedar", "alder")).toEqual([0, 0, 1, 0]);
    // birch is also better on average, which is not counted.
    expect(pairOf("birch", "cedar")).toEqual([1, 0, 0, 1]);
  });
  it("do not count a bound, and say so", () => {
    const results = [
      resultOf({ id: "a", method: alder, value: "0.3", qualifier: "at-most" }),
      resultOf({ id: "b", method: birch, value: "0.4" }),
    ];
    expect(
      selectPairs(selectGrid(results, [alder, birch], [fid])).map(({ wins, losses, notCounted }) => [
        wins,
        losses,
        notCounted,
      ]),
    ).toEqual([
      [0, 0, 1],
      [0, 0, 1],
    ]);
  });
});
