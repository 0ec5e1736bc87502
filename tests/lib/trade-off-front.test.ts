import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { selectLeaderboard } from "@/lib/report/leaderboard/leaderboard";
import { selectTradeOffs, type TradeOff } from "@/lib/report/leaderboard/trade-off";
import { frontSentence } from "@/lib/sentences/trade-off-words";
import { anyResultsOf } from "@/tests/support/any-results";
import { BENCHMARK, catalogueOf, resultOf, METRICS } from "@/tests/support/results";
import { fieldsOf } from "@/lib/catalogue/result";

const tradeOffs = (results: Parameters<typeof catalogueOf>[0], metric = METRICS.fid) =>
  selectLeaderboard(catalogueOf(results), BENCHMARK, metric).panels.flatMap((panel) => selectTradeOffs(metric, panel));

/** Returns points such as "8: 2.10*", with an asterisk for those on the front. */
const points = (tradeOff: TradeOff | undefined) =>
  tradeOff?.points.map(({ cost, result, onFront }) => `${cost}: ${result.value.text}${onFront ? "*" : ""}`);

const at = (steps: string, value: string, id = `${steps}-${value}`) =>
  resultOf({ id, value, configuration: id, conditions: { steps } });

describe("a trade-off", () => {
  it("goes by cost, and its front holds what is cheaper or better than all others", () => {
    const [steps] = tradeOffs([
      at("256", "2.1"),
      at("1,000", "2.5"),
      at("8", "4.2"),
      at("8", "9.9"),
      resultOf({ id: "unstated" }),
    ]);
    expect(points(steps)).toEqual(["8: 4.2*", "8: 9.9", "256: 2.1*", "1000: 2.5"]);
    expect(steps?.unstated).toBe(1);
  });
  it("keeps both of two results that are equal in cost and value, but not the dearer of two that are as good", () => {
    const [steps] = tradeOffs([at("8", "2.1", "a"), at("8", "2.1", "b"), at("16", "2.1")]);
    expect(points(steps)).toEqual(["8: 2.1*", "8: 2.1*", "16: 2.1"]);
  });
  it("puts no bound on the front", () => {
    const [steps] = tradeOffs([
      resultOf({ id: "bound", value: "1", qualifier: "below", conditions: { steps: "1" } }),
      at("8", "2.1"),
    ]);
    expect(points(steps)).toEqual(["1: 1", "8: 2.1*"]);
  });
  it("has no front over a table that was read in part, and draws what stands for a configuration alone", () => {
    const [part] = tradeOffs([
      at("8", "2.1"),
      { ...fieldsOf(at("16", "1.1")), source: { ...at("16", "1.1").source, reading: "part" } },
    ]);
    expect(points(part)).toEqual(["8: 2.1", "16: 1.1"]);
    expect(part && frontSentence(METRICS.fid, part)).toBe(
      "No front is drawn, because results are missing from a table on this axis.",
    );
    const quoted = resultOf({
      id: "quoted",
      value: "2.0",
      configuration: "8-2.1",
      origin: "quoted",
      kind: "citation",
      conditions: { steps: "8" },
    });
    const [steps] = tradeOffs([at("8", "2.1"), at("16", "1.1"), quoted]);
    expect(points(steps)).toEqual(["8: 2.1*", "16: 1.1*"]);
    expect(steps?.aside).toBe(1);
  });
  it("needs two costs, and a metric with a direction", () => {
    expect(tradeOffs([at("8", "2.1"), at("8", "3")])).toEqual([]);
    const correlations = ["1", "8"].map((steps) =>
      resultOf({ id: steps, metric: METRICS.correlation, conditions: { steps } }),
    );
    expect(tradeOffs(correlations, METRICS.correlation)).toEqual([]);
  });
});

describe("for any results", () => {
  it("the front is what no exact result beats", () => {
    fc.assert(
      fc.property(anyResultsOf(METRICS.accuracy), (results) => {
        for (const tradeOff of tradeOffs(results, METRICS.accuracy)) {
          const exact = tradeOff.points.filter(({ result }) => result.qualifier === "exact");
          for (const { result, cost, onFront } of exact) {
            const beaten = exact.some(
              (other) =>
                other.cost <= cost &&
                other.result.value.number >= result.value.number &&
                (other.cost < cost || other.result.value.number > result.value.number),
            );
            expect(onFront).toBe(!beaten);
          }
        }
      }),
    );
  });
});
