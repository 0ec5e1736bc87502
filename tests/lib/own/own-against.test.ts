import { describe, expect, it } from "vitest";
import { boardsOfPage } from "@/lib/own/boards-of-page";
import { withOwnMarks } from "@/lib/own/own-chart";
import type { OwnRow } from "@/lib/own/own-row";
import { readCompareView } from "@/lib/view/views/compare-view";
import { compareChoices } from "@/lib/view/compare-choices";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { wide } from "@/tests/support/catalogues";
import { ownRow } from "@/tests/support/own";

const METHODS = "method=headwater&method=s-eddy&method=patchwork";

/** Returns the chart of a comparison with own rows in it. */
function chartOf(kind: string, rows: readonly OwnRow[]) {
  const search = new URLSearchParams(`${METHODS}&chart=${kind}`);
  const chart = shownComparison(wide, readCompareView(compareChoices(wide), search).view).chart;
  const boards = boardsOfPage(wide, `/compare?${search}`)?.boards ?? [];
  if (!chart?.series) throw new Error(`no ${kind}`);
  return { chart, boards, own: withOwnMarks(chart.series, boards, rows) };
}

const AVERAGE = { horizon: "average", "look-back": "96" };
const mine = (benchmark: string, mse: string, conditions: Readonly<Record<string, string>> = AVERAGE) =>
  ownRow({ benchmark, values: { mse }, conditions });
const yours = ({ own }: ReturnType<typeof chartOf>) =>
  own?.marks.flatMap((mark, at) =>
    mark.mark === "yours" ? [[at, mark.detail, mark.text, Number(mark.value.toFixed(3))]] : [],
  );

describe("own rows among values against those of a reference", () => {
  it("stand after the others of their benchmark, as far from the reference as printed digits allow", () => {
    expect(yours(chartOf("ratio", [mine("weir-1", "0.407"), mine("gauge", "0.300")]))).toEqual([
      [2, "Weir 1 · yours", "−10.0\u00a0%", 0.9],
      [7, "Gauge · yours", "+32.7\u00a0%", 1.327],
    ]);
    expect(yours(chartOf("difference", [mine("weir-2", "0.350")]))).toEqual([[4, "Weir 2 · yours", "−0.004", -0.004]]);
  });
  it("widen the axis where they must, and are counted beside the picture", () => {
    const { chart, own } = chartOf("ratio", [mine("weir-1", "0.904")]);
    const [before, after] = [chart.series, own].map((series) =>
      series?.kind === "rows" ? series.axis.domain : [0, 0],
    );
    expect(before?.[1]).toBeLessThan(2);
    expect(after?.[1]).toBeGreaterThanOrEqual(2);
  });
  it("are left out where they are of another group or benchmark, a bound, or nothing", () => {
    const elsewhere = [
      mine("weir-1", "0.4", { horizon: "96", "look-back": "96" }),
      mine("meadow-256", "0.4"),
      mine("weir-1", "≤ 0.4"),
      mine("weir-1", "?"),
      mine("weir-1", "0.4", { "look-back": "96" }),
    ];
    expect(chartOf("ratio", elsewhere).own).toBeNull();
  });
});
