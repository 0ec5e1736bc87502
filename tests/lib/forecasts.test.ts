import { describe, expect, it } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { countForecasts, selectForecasts } from "@/lib/select/forecasts";
import { axisKey } from "@/lib/select/verdict";
import type { Standing } from "@/lib/tables/results";
import { wide } from "@/tests/support/catalogues";
import { BENCHMARK, catalogueOf, figureOf, METRICS, type FigureParts } from "@/tests/support/figures";

const mse = { ...METRICS.fid, metric_id: "mse" };
const other = { ...BENCHMARK, benchmark_id: "other" };
const forecast = (id: string, parts: FigureParts) => figureOf({ id, metric: mse, conditions: { horizon: "average", split: "supervised" }, ...parts });
const boards = (...figures: ReturnType<typeof figureOf>[]) =>
  selectForecasts(catalogueOf(figures))?.boards.map(({ benchmark, entries }) => [benchmark.benchmark_id, ...entries.map(({ figure }) => figure.id)]);

describe("forecasts", () => {
  it("are the means that share the protocol of most, by data set, lowest first", () => {
    expect(
      boards(
        forecast("worse", { value: "0.3" }),
        forecast("better", { value: "0.2" }),
        forecast("elsewhere", { value: "0.9", benchmark: other }),
        forecast("zero-shot", { value: "0.1", conditions: { horizon: "average", split: "zero-shot" } }),
      ),
    ).toEqual([["pond-64", "better", "worse"], ["other", "elsewhere"]]);
  });
  it("leave out single horizons and other metrics, and are none without a mean", () => {
    expect(boards(forecast("mean", {}), forecast("single", { conditions: { horizon: "96", split: "supervised" } }))).toEqual([["pond-64", "mean"]]);
    expect(boards(forecast("single", { conditions: { horizon: "96" } }))).toBeUndefined();
    expect(boards(forecast("accuracy", { metric: METRICS.accuracy }))).toBeUndefined();
    expect(selectForecasts(ofKinds(wide, ["abstract"]))).toBeNull();
  });
  // A table of ablations under another protocol would otherwise outnumber the forecasts of methods.
  it("are of methods as they are proposed, and no ablation or summary counts towards the protocol", () => {
    const zeroShot = (id: string, standing: Standing) => forecast(id, { standing, conditions: { horizon: "average", split: "zero-shot" } });
    const few = selectForecasts(catalogueOf([forecast("main", {}), forecast("part", { standing: "ablation" }), zeroShot("a", "ablation"), zeroShot("b", "summary")]));
    expect(few?.protocol.map(({ value }) => value)).toEqual(["average", "supervised"]);
    expect(few?.boards.flatMap(({ entries }) => entries.map(({ figure }) => figure.id))).toEqual(["main"]);
    expect(countForecasts(few)).toBe(1);
  });
  // Counted in results.csv: 27 rows of mse with horizon=average; look-back=96; setting=supervised, of which 2 are ablations.
  it("of the collection have one axis a data set and one protocol throughout", () => {
    const forecasts = selectForecasts(wide);
    expect(forecasts?.protocol.map(({ condition, value }) => `${condition.condition_id}=${value}`)).toEqual(["horizon=average", "look-back=96", "setting=supervised"]);
    expect(countForecasts(forecasts)).toBe(25);
    for (const { entries } of forecasts?.boards ?? []) expect(new Set(entries.map(({ figure }) => axisKey(figure))).size).toBe(1);
  });
});
