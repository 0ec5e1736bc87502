import { describe, expect, it } from "vitest";
import { factsOfBoard } from "@/lib/own/facts-of-board";
import type { OwnBoard } from "@/lib/own/own-board";
import { withOwnMarks } from "@/lib/own/own-chart";
import type { OwnFacts } from "@/lib/own/own-facts";
import type { OwnRow } from "@/lib/own/own-row";
import { selectConfigurationBoard, type ConfigurationBoard } from "@/lib/report/configurations";
import { axisFor } from "@/lib/view/chart/axis";
import { dateAxis } from "@/lib/view/chart/date-axis";
import type { Drawable } from "@/lib/view/chart/picture";
import { markOf, type Series } from "@/lib/view/chart/series";
import { resultOf, METHODS } from "@/tests/support/results";
import { ownRow } from "@/tests/support/own";

const { alder, birch } = METHODS;
const RESULTS = [
  resultOf({ id: "a", method: alder, value: "1.8", conditions: { steps: "10" } }),
  resultOf({ id: "b", method: birch, value: "2.0", conditions: { steps: "5" } }),
];
const board = selectConfigurationBoard(RESULTS, RESULTS) as ConfigurationBoard;
const facts = factsOfBoard({ shape: "configurations", board }) as OwnFacts;
const boards = [{ facts } as OwnBoard];
const benchmark = facts.benchmarks[0]?.benchmark_id ?? "";
const own = { group: "", metric: "fid", benchmark };
const values = [1.8, 2];
const closed: Series = {
  kind: "rows",
  name: "",
  summary: "",
  axis: { ...axisFor(values, "linear"), label: "FID" },
  marks: RESULTS.map((result) => markOf(result)),
};
const rows: Series = { ...closed, own };
const scatter: Drawable = {
  kind: "plane",
  name: "",
  summary: "",
  x: { ...axisFor([5, 10], "linear"), label: "Steps" },
  y: { ...axisFor(values, "linear"), label: "FID" },
  marks: RESULTS.map((result, at) => ({ ...markOf(result), x: [10, 5][at] ?? 0, weight: "plain" as const })),
  line: [],
  own: { ...own, across: "steps" },
};
const mine = (parts: Partial<OwnRow>) => ownRow({ benchmark, ...parts });
const labels = (chart: Drawable | null) => chart?.marks.map(({ label, mark }) => `${label}${mark ? " (yours)" : ""}`);

describe("own rows in a chart", () => {
  it("stand hollow among the others by their value; the axis grows only where it must", () => {
    const inside = withOwnMarks(rows, boards, [mine({ values: { fid: "1.9" } })]);
    expect(labels(inside)).toEqual(["ALDER", "Mine (yours)", "BIRCH"]);
    expect(inside?.kind === "rows" && inside.axis).toBe(rows.axis);
    const outside = withOwnMarks(rows, boards, [mine({ values: { fid: "7.5" } })]);
    expect(outside?.kind === "rows" && outside.axis.domain[1]).toBeGreaterThanOrEqual(7.5);
    expect(outside?.kind === "rows" && outside.axis.label).toBe("FID");
  });
  it("need the condition across on two axes", () => {
    expect(
      labels(
        withOwnMarks(scatter, boards, [
          mine({ values: { fid: "1.9" }, conditions: { steps: "20" } }),
          mine({ values: { fid: "1.7" } }),
        ]),
      ),
    ).toEqual(["ALDER", "Mine (yours)", "BIRCH"]);
    expect(withOwnMarks(scatter, boards, [mine({ values: { fid: "1.7" } })])).toBeNull();
  });
  it("stand at the day on which they are looked at where results stand by date", () => {
    const byDate: Drawable = {
      ...scatter,
      x: { ...dateAxis(["2024-04-03", "2024-12-10"]), label: "Date" },
      own: { ...own, byDate: true },
    };
    const chart = withOwnMarks(byDate, boards, [mine({ values: { fid: "1.9" } })]);
    const mark = chart?.kind === "plane" ? chart.marks.find((one) => one.mark === "yours") : undefined;
    const day = mark?.x ?? 0;
    expect(Math.abs(day * 86_400_000 - Date.now())).toBeLessThan(2 * 86_400_000);
    expect(mark?.detail).toBe("yours · today");
    expect(chart?.kind === "plane" && chart.x.domain[1]).toBeGreaterThanOrEqual(day);
    expect(chart?.kind === "plane" && chart.x.label).toBe("Date");
  });
  it("are in none that is of another benchmark, metric or group, nor where they are no number or refused", () => {
    const none = [
      mine({ benchmark: "elsewhere", values: { fid: "1" } }),
      mine({ values: { is: "1" } }),
      mine({ values: { fid: "?" } }),
    ];
    expect(withOwnMarks(rows, boards, none)).toBeNull();
    expect(
      withOwnMarks({ ...rows, own: { ...own, group: "another" } }, boards, [mine({ values: { fid: "1.9" } })]),
    ).toBeNull();
    expect(withOwnMarks(closed, boards, [mine({ values: { fid: "1.9" } })])).toBeNull();
  });
});
