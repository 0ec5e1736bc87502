import { describe, expect, it } from "vitest";
import { selectSpeedUps } from "@/lib/report/speed/claims";
import { baselineMethods, selectSpeedUpRows, selectSpeedUpsInWords } from "@/lib/report/speed/speed-up-rows";
import { wide } from "@/tests/support/catalogues";
import { catalogueOf, METHODS, METRICS, resultOf, type ResultParts } from "@/tests/support/results";

const ratio = (id: string, value: string, parts: ResultParts = {}) =>
  resultOf({ id, value, metric: METRICS.speedUp, baseline: METHODS.birch, ...parts });

describe("speed-ups as rows", () => {
  it("are one for each paper, method and baseline, with the largest and how many they are", () => {
    const { claimed } = selectSpeedUpRows(
      catalogueOf([ratio("a", "2"), ratio("b", "7"), ratio("c", "3"), ratio("d", "5", { baseline: METHODS.cedar })]),
    );
    expect(claimed.map(({ result, of, least }) => [result.id, of, least?.id ?? null])).toEqual([
      ["b", 3, "a"],
      ["d", 1, null],
    ]);
  });
  it("are claimed where the authors say them of the method itself, and else printed by others", () => {
    const catalogue = catalogueOf([
      ratio("own", "2"),
      ratio("other", "9", { origin: "not-stated" }),
      ratio("quoted", "8", { origin: "quoted" }),
      ratio("ablation", "20", { standing: "ablation" }),
    ]);
    const { claimed, byOthers } = selectSpeedUpRows(catalogue);
    expect([claimed.map(({ result }) => result.id), byOthers.flatMap(({ result }) => result.id)]).toEqual([
      ["own"],
      ["other"],
    ]);
    expect(selectSpeedUps(catalogue).map(({ id }) => id)).toEqual(["own"]);
  });
  it("say, where the baseline is the same method in the same configuration, what the source states otherwise of another of its results", () => {
    const fewer = ratio("fewer", "4.9", {
      method: METHODS.alder,
      configuration: "B",
      baseline: METHODS.alder,
      baselineConfiguration: "B",
      conditions: { steps: "64", parameters: "208", split: "new" },
    });
    const whole = resultOf({
      id: "whole",
      method: METHODS.alder,
      configuration: "B",
      conditions: { steps: "256", parameters: "208", split: "old" },
    });
    const apart = (...results: Parameters<typeof catalogueOf>[0][number][]) =>
      selectSpeedUpRows(catalogueOf(results)).claimed.map(
        (row) => row.apart?.map(({ condition, value }) => `${condition.condition_id} ${value}`) ?? null,
      );
    expect(apart(fewer, whole)).toEqual([["steps 64"]]);
    expect(apart(fewer)).toEqual([[]]);
    expect(
      apart(
        ratio("larger", "2", {
          method: METHODS.alder,
          configuration: "L",
          baseline: METHODS.alder,
          baselineConfiguration: "B",
        }),
        ratio("other", "1"),
        whole,
      ),
    ).toEqual([null, null]);
  });
  it("count a baseline in two configurations as one method", () => {
    expect(
      baselineMethods([
        ratio("a", "2"),
        ratio("b", "3", { baselineConfiguration: "L" }),
        ratio("c", "4", { baseline: METHODS.cedar }),
        resultOf(),
      ]),
    ).toBe(2);
  });
  it("hold every claim of the collection, those in per cent of training time after those in times", () => {
    const { claimed } = selectSpeedUpRows(wide);
    const times = claimed.filter(({ result }) => result.metric.metric_id === "speed-up");
    expect(times.reduce((sum, { of }) => sum + of, 0)).toBe(selectSpeedUps(wide).length);
    expect(times.map(({ result }) => result.value.number)).toEqual(
      times.map(({ result }) => result.value.number).toSorted((a, b) => b - a),
    );
    expect(claimed.slice(times.length).map(({ result }) => result.id)).toEqual(["riverbed-training-speed-up"]);
  });
  it("are told in words by the abstracts whose claim has a metric of speed, and by no others", () => {
    const [claim] = wide.tables.claims.filter(({ evidence }) => evidence !== null);
    const claims = (
      [
        ["loom-flow-abstract", "speed-up", "much faster"],
        ["headwater-abstract", "training-speed-up-percent", "trains in less time"],
        ["gla-clasp-abstract", "accuracy", "more accurate"],
        ["gale-ht-abstract", null, "better"],
        ["s-eddy-abstract", "speed-up", null],
      ] as const
    ).map(([source_id, metric_id, evidence]) => ({ ...claim!, source_id, metric_id, evidence }));
    expect(
      selectSpeedUpsInWords({ ...wide, tables: { ...wide.tables, claims } }).map(({ paper }) => paper.paper_id),
    ).toEqual(["loom-flow", "headwater"]);
    expect(selectSpeedUpsInWords(wide)).toEqual([]);
  });
});
