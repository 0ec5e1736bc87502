import { axisWords } from "@/lib/format/axis-words";
import { describe, expect, it } from "vitest";
import { groupBy } from "@/lib/catalogue/group";
import { arrange } from "@/lib/report/leaderboard/small-multiples";
import { axisKey } from "@/lib/select/rank/verdict";
import { wide } from "@/tests/support/catalogues";

function arranged(benchmark: string, metric: string) {
  const results = (wide.resultsOfBenchmark.get(benchmark) ?? []).filter((result) => result.metric.metric_id === metric);
  return arrange([...groupBy(results, axisKey).values()], (axis) => axis).map(({ parts, axes }) => ({
    title: axisWords(parts),
    axes: axes.map(({ parts: label, axis }) => `${axisWords(label)}: ${axis.length}`),
  }));
}

describe("axes in rows of small multiples", () => {
  // Headwater's table has six methods, S-Eddy's has three, two of which are the same; AutoTide's prints no averages; Gale-HT states no look-back.
  it("go along the horizon, its average last; look-back 96 and 672 never share a row, and a look-back that is not stated has one of its own", () => {
    expect(arranged("weir-1", "mse")).toEqual([
      {
        title: "look-back 96 steps · setting: supervised",
        axes: [
          "horizon 96 steps: 9",
          "horizon 192 steps: 9",
          "horizon 336 steps: 9",
          "horizon 720 steps: 9",
          "horizon: average: 9",
        ],
      },
      {
        title: "look-back 672 steps · setting: supervised",
        axes: ["horizon 96 steps: 2", "horizon 192 steps: 2", "horizon 336 steps: 2", "horizon 720 steps: 2"],
      },
      {
        title: "look-back: not stated · setting: zero-shot",
        axes: [
          "horizon 96 steps: 1",
          "horizon 192 steps: 1",
          "horizon 336 steps: 1",
          "horizon 720 steps: 1",
          "horizon: average: 1",
        ],
      },
    ]);
  });
  it("stand alone where no number tells at least three apart, and say what one of them does not state", () => {
    expect(arranged("meadow-256", "fid")).toEqual([
      { title: "generated at 256 pixels · sampling: standard", axes: [": 56"] },
      { title: "generated at: not stated · sampling: not stated", axes: [": 8"] },
      { title: "generated at 384 pixels · sampling: standard", axes: [": 5"] },
      { title: "generated at 256 pixels · sampling: rejection sampling", axes: [": 2"] },
    ]);
  });
});
