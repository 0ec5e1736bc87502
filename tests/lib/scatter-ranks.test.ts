import { expect, test } from "vitest";
import { selectComparison } from "@/lib/report/comparison";
import { rankText } from "@/lib/format/rank";
import { comparisonChart } from "@/lib/view/chart/comparison-chart";
import { DEFAULT_CHART_VIEW } from "@/lib/view/views/chart-view";
import { wide } from "@/tests/support/catalogues";

test("marks of chosen methods on two axes have the ranks of the board below, in the whole comparison group", () => {
  const methods = ["quire", "brisk-decoding"].map((id) => wide.methods.get(id)).filter((one) => one !== undefined);
  const comparison = selectComparison(wide, methods);
  const series = comparisonChart(comparison, null, { ...DEFAULT_CHART_VIEW, kind: "scatter" })?.series;
  if (series?.kind !== "plane") throw new Error("no chart on two axes");
  const ranks = new Map(comparison.boards[0]?.board.rows.map((row) => [row.result.id, rankText(row)]));
  expect(series.marks.length).toBeGreaterThan(2);
  expect(series.marks.map(({ key, rank }) => [key, rank])).toEqual(
    series.marks.map(({ key }) => [key, ranks.get(key)]),
  );
  // Other methods are before them: among the two alone, one would be the first.
  expect(series.marks.map(({ rank }) => rank)).not.toContain("1");
});
