import { describe, expect, it } from "vitest";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { selectFront } from "@/lib/report/front";
import { selectPreview } from "@/lib/view/preview";
import { small, wide } from "@/tests/support/catalogues";

const idsOf = (front: ReturnType<typeof selectFront>) =>
  front && [
    front.report.benchmark.benchmark_id,
    front.report.leaderboard?.metric.metric_id,
    front.tradeOff?.condition.condition_id,
  ];

describe("what the first page opens with", () => {
  it("is the benchmark with most configurations that can be drawn against a cost, against the cost that most methods state", () => {
    // Pebble 64 has 624 configurations of 12 methods; on Meadow 256, ten methods state their parameters and four their steps.
    expect(idsOf(selectFront(wide))).toEqual(["pebble-64", "fid", "parameters"]);
    const { resultsOfBenchmark } = wide;
    const without = {
      ...wide,
      resultsOfBenchmark: new Map([...resultsOfBenchmark].filter(([id]) => id !== "pebble-64")),
    };
    expect(idsOf(selectFront(without))).toEqual(["meadow-256", "fid", "parameters"]);
    expect(idsOf(selectFront(small))).toEqual(["pond-64", "fid", "steps"]);
  });
  it("is else the benchmark with most results, without a cost", () => {
    expect(idsOf(selectFront(ofKinds(small, ["paper"])))).toEqual(["harbour", "mse", undefined]);
    expect(selectFront(ofKinds(small, ["citation"]))).toBeNull();
  });
  it("is what its picture elsewhere shows", () => {
    expect(selectPreview(wide, ["home"])?.title).toContain("Pebble 64×64");
    expect(selectPreview(small, ["home"])?.title).toContain("Pond 64x64");
  });
});
