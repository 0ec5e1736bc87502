import { expect, test } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { whyApart } from "@/lib/sentences/apart-words";
import { selectBenchmark, WHOLE_BENCHMARK } from "@/lib/report/leaderboard/benchmark";
import { selectProgress } from "@/lib/report/leaderboard/progress";
import { selectTradeOffs } from "@/lib/report/leaderboard/trade-off";
import { dateAxis, dayNumber } from "@/lib/view/chart/date-axis";
import { dateWords, progressSeries, tradeOffSeries } from "@/lib/view/chart/scatter-series";
import { wideCollection } from "@/tests/support/collection";

const catalogue = buildCatalogue(wideCollection().texts);

function boardOf(metric: string) {
  const [board] =
    selectBenchmark(catalogue, "meadow-256", { ...WHOLE_BENCHMARK, metrics: [metric], kinds: ["abstract"] })
      ?.leaderboards ?? [];
  const [panel] = board?.panels ?? [];
  if (board === undefined || panel === undefined) throw new Error(`no ${metric} on Meadow 256`);
  return { board, panel };
}

test("marks of a trade-off go by value, the line by cost", () => {
  const { board, panel } = boardOf("fid");
  const [tradeOff] = selectTradeOffs(board.metric, panel);
  const series = tradeOff && tradeOffSeries(board, panel, tradeOff, "auto");
  expect(series?.marks.map(({ x, value, weight }) => [x, value, weight])).toEqual([
    [256, 4.05, "line"],
    [12, 4.31, "line"],
    [1, 9.87, "line"],
    [1, 11.52, "plain"],
  ]);
  expect(series?.line.map(({ x }) => x)).toEqual([1, 12, 256]);
  expect([series?.x.scale, series?.y.scale]).toEqual(["log", "linear"]);
  expect(series?.marks[2]?.detail).toBe("steps 1 · teacher Loom · on the front");
});

test("the chosen scale is that of the metric", () => {
  const { board, panel } = boardOf("fid");
  const [tradeOff] = selectTradeOffs(board.metric, panel);
  expect(tradeOff && tradeOffSeries(board, panel, tradeOff, "log").y.scale).toBe("log");
});

test("the line of best so far goes on to the newest date", () => {
  const { board, panel } = boardOf("fid");
  const progress = selectProgress(board.metric, panel);
  const series = progress && progressSeries(board, panel, progress, "auto");
  expect(series?.marks.map(({ text, weight }) => [text, weight])).toEqual([
    ["1.90", "line"],
    ...["4.05", "4.31", "9.87", "11.52", "17.45"].map((text) => [text, "faint"]),
  ]);
  expect(series?.line).toEqual([
    { x: dayNumber("2024-01-15"), value: 1.9 },
    { x: dayNumber("2024-07-11"), value: 1.9 },
  ]);
  expect(series?.marks[0]?.detail).toBe("best so far · 15 January 2024");
});

test("one date is not a series", () => {
  const { board, panel } = boardOf("inception-score");
  const progress = selectProgress(board.metric, panel);
  expect(progress && progressSeries(board, panel, progress, "auto")).toBeNull();
});

test("a month without a day stands in its middle and says so", () => {
  expect(dayNumber("2024-12") - dayNumber("2024-12-01")).toBe(15);
  expect(dateWords("2024-12")).toBe("December 2024, day not stated");
  expect(dateWords("2024-12-22")).toBe("22 December 2024");
});

test("ticks of dates are round months or years around them", () => {
  const texts = (...dates: readonly string[]) => dateAxis(dates).ticks.map(({ text }) => text);
  expect(texts("2024-04-03", "2024-12-22")).toEqual(["Apr 2024", "Jul 2024", "Oct 2024", "Jan 2025"]);
  expect(texts("2018-10", "2020-01-02")).toEqual(["Jul 2018", "Jan 2019", "Jul 2019", "Jan 2020", "Jul 2020"]);
  expect(texts("1998-01-01", "2024-12-22")).toEqual(["1995", "2000", "2005", "2010", "2015", "2020", "2025"]);
});

test("panels say why they are apart", () => {
  expect(whyApart(boardOf("fid").board)).toBe("");
  expect(whyApart(boardOf("speed-up").board)).toBe(
    "Drawn apart, because baselines differ (Autoregressive baseline (Loom); Loom, 12 steps; Quire, 256 steps) and phase differs (inference and sampling). A result over one baseline says nothing about another.",
  );
});
