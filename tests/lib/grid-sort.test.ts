import { describe, expect, it } from "vitest";
import { selectGrid } from "@/lib/report/grid";
import { gridSortId } from "@/lib/view/board/board-sort";
import { sortedSections } from "@/lib/view/board/sorted-sections";
import { METHODS, METRICS, resultOf } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

const { alder, birch } = METHODS;
const { fid } = METRICS;
const [pond, lake] = ["pond", "lake"].map((id) => rowOf("benchmarks", { benchmark_id: id, name: id }));

const at = (benchmark: typeof pond, horizon: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([id, value]) =>
    resultOf({
      id: `${benchmark?.benchmark_id}-${id}-${horizon}`,
      ...(benchmark && { benchmark }),
      method: METHODS[id as keyof typeof METHODS],
      value,
      conditions: { horizon },
    }),
  );

const grid = selectGrid(
  [
    ...at(pond, "96", { alder: "0.3", birch: "0.9" }),
    ...at(pond, "192", { alder: "0.2", birch: "0.8" }),
    ...at(pond, "336", { birch: "0.7" }),
    ...at(lake, "96", { alder: "0.1", birch: "1.5" }),
    ...at(lake, "192", { alder: "0.5" }),
    ...at(lake, "336", { alder: "0.4", birch: "1.1" }),
  ],
  [alder, birch],
  [fid],
);
const order = (sort: string) =>
  sortedSections(grid, sort).map(
    ({ benchmark, rows }) => `${benchmark.name}: ${rows.map(({ label }) => label).join(", ")}`,
  );

describe("a grid in the order of a column", () => {
  const column = gridSortId("fid", "alder");

  it("has the rows of each benchmark by their values, and the benchmarks by the first of these", () => {
    expect(order(column)).toEqual(["lake: 96, 336, 192", "pond: 192, 96, 336"]);
  });
  it("turns for falling values, and what has none stays last", () => {
    expect(order(`-${column}`)).toEqual(["lake: 192, 336, 96", "pond: 96, 192, 336"]);
    expect(order(gridSortId("fid", "birch"))).toEqual(["pond: 336, 192, 96", "lake: 336, 96, 192"]);
  });
  it("is by the names of benchmarks where that is asked for", () => {
    expect([order("benchmark"), order("-benchmark")].map((all) => all.map((one) => one.slice(0, 4)))).toEqual([
      ["lake", "pond"],
      ["pond", "lake"],
    ]);
  });
  it("stays as it is for a column that it does not have", () => {
    expect(sortedSections(grid, "fid-of-nobody")).toBe(grid.sections);
    expect(sortedSections(grid, "")).toBe(grid.sections);
  });
});
