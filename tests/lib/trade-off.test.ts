import fc from "@/tests/support/fast-check";
import { describe, expect, test } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { selectBenchmark, WHOLE_BENCHMARK } from "@/lib/report/leaderboard/benchmark";
import { selectTradeOffs } from "@/lib/report/leaderboard/trade-off";
import { costWords } from "@/lib/sentences/order-claims";
import { frontSentence, unstatedWords } from "@/lib/sentences/trade-off-words";
import { QUALIFIERS } from "@/lib/tables/qualifiers";
import { wideCollection } from "@/tests/support/collection";
import { entriesOf, metricTowards } from "@/tests/support/panels";

/** Returns steps and value of every result on the front. */
function frontOf(sketches: Parameters<typeof entriesOf>[0], direction: "lower" | "higher" = "lower") {
  const metric = metricTowards(direction);
  return selectTradeOffs(metric, entriesOf(sketches, metric)).map(({ points }) =>
    points.filter(({ onFront }) => onFront).map(({ costText, result }) => `${costText}: ${result.value.text}`),
  );
}

describe("the FID of Meadow 256×256 against steps", () => {
  const [board] =
    selectBenchmark(buildCatalogue(wideCollection().texts), "meadow-256", {
      ...WHOLE_BENCHMARK,
      metrics: ["fid"],
      kinds: ["abstract"],
    })?.leaderboards ?? [];
  const [panel] = board?.panels ?? [];
  if (board === undefined || panel === undefined) throw new Error("no FID on Meadow 256");
  const [tradeOff] = selectTradeOffs(board.metric, panel);
  if (tradeOff === undefined) throw new Error("no trade-off");

  test("its front is worked out by hand", () => {
    expect(tradeOff.points.map(({ cost, result, onFront }) => [cost, result.value.text, onFront])).toEqual([
      [1, "9.87", true],
      [1, "11.52", false],
      [12, "4.31", true],
      [256, "4.05", true],
    ]);
  });

  test("it is said in words, with what is left out", () => {
    expect(frontSentence(board.metric, tradeOff)).toBe(
      "On the front: Brisk Decoding (1 step, FID 9.87), Loom (12 steps, 4.31) and Quire (256 steps, 4.05): nothing ranked here has fewer steps and a lower FID.",
    );
    expect(unstatedWords(tradeOff)).toBe("4 of 8 results do not state steps");
  });
});

test("where higher is better, the front climbs", () => {
  const sketches = [
    { steps: "1", value: "50" },
    { steps: "10", value: "40" },
    { steps: "20", value: "60" },
  ];
  expect(frontOf(sketches, "higher")).toEqual([["1: 50", "20: 60"]]);
  expect(frontOf(sketches)).toEqual([["1: 50", "10: 40"]]);
});

test("at equal cost the better one is on the front; two that are equal in both are both on it", () => {
  expect(
    frontOf([
      { steps: "2", value: "9" },
      { steps: "2", value: "8.0" },
      { steps: "2", value: "8" },
      { steps: "4", value: "8" },
    ]),
  ).toEqual([["2: 8.0", "2: 8"]]);
});

test("a result with a qualifier is never on the front and keeps none off", () => {
  expect(
    frontOf([
      { steps: "1", value: "3", qualifier: "below" },
      { steps: "2", value: "5" },
    ]),
  ).toEqual([["2: 5"]]);
});

test("thousands are numbers", () => {
  expect(
    frontOf([
      { steps: "1,000", value: "3" },
      { steps: "20", value: "5" },
    ]),
  ).toEqual([["20: 5", "1,000: 3"]]);
});

test("one number of steps, or a metric without direction, is not a trade-off", () => {
  expect(frontOf([{ steps: "10", value: "3" }, { steps: "10", value: "5" }, { value: "4" }])).toEqual([]);
  const none = metricTowards("none");
  expect(
    selectTradeOffs(
      none,
      entriesOf(
        [
          { steps: "1", value: "3" },
          { steps: "2", value: "5" },
        ],
        none,
      ),
    ),
  ).toEqual([]);
});

test("words fit their number and their condition", () => {
  const metric = metricTowards("higher");
  const [tradeOff] = selectTradeOffs(
    metric,
    entriesOf([{ steps: "1", value: "3", qualifier: "about" }, { steps: "2", value: "5" }, { value: "6" }], metric),
  );
  expect(tradeOff && frontSentence(metric, tradeOff)).toBe(
    "On the front: Tidal (2 steps, FID 5): no exact result ranked here has fewer steps and a higher FID.",
  );
  expect(tradeOff && unstatedWords(tradeOff)).toBe("1 of 3 results does not state steps");
  expect(costWords({ name: "Parameters", unit: "B" }, "1.5 B")).toBe("parameters 1.5 B");
  expect(costWords({ name: "Guidance", unit: null }, "2")).toBe("guidance 2");
});

test("no result on the front is beaten, and every other exact one is", () => {
  const sketch = fc.record({
    steps: fc.integer({ min: 1, max: 6 }).map(String),
    value: fc.integer({ min: 1, max: 8 }).map(String),
    qualifier: fc.constantFrom(...QUALIFIERS),
  });
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 12 }), fc.constantFrom("lower", "higher"), (sketches, direction) => {
      const metric = metricTowards(direction);
      const sign = direction === "lower" ? 1 : -1;
      for (const { points } of selectTradeOffs(metric, entriesOf(sketches, metric))) {
        const exact = points
          .filter(({ result }) => result.qualifier === "exact")
          .map((point) => ({ ...point, loss: sign * point.result.value.number }));
        for (const one of exact) {
          const isBeaten = exact.some(
            (other) =>
              other.cost <= one.cost && other.loss <= one.loss && (other.cost < one.cost || other.loss < one.loss),
          );
          expect(one.onFront).toBe(!isBeaten);
        }
        expect(points.some(({ onFront, result }) => onFront && result.qualifier !== "exact")).toBe(false);
      }
    }),
  );
});

describe("steps that count different things", () => {
  const board = selectBenchmark(buildCatalogue(wideCollection().texts), "meadow-256", {
    ...WHOLE_BENCHMARK,
    metrics: ["fid"],
  })?.leaderboards[0];
  const panel = board?.panels[0];
  const steps =
    board && panel
      ? selectTradeOffs(board.metric, panel).filter(({ condition }) => condition.condition_id === "steps")
      : [];

  // A step is a run of the model for Loom, a step with 100 diffusion steps for Burl, and one with 25 or 50 flow steps for LoomFlow: they do not share
  // an axis.
  test("are trade-offs of their own", () => {
    expect(steps[0]?.counting).toBe("model runs");
    expect(new Set(steps.map(({ counting }) => counting)).size).toBe(steps.length);
    for (const { points, counting } of steps)
      for (const { result } of points)
        expect(result.conditions.find(({ condition }) => condition.condition_id === "step-counts")?.value).toBe(
          counting,
        );
  });
  test("are all accounted for: drawn, counting otherwise or without steps", () => {
    for (const { points, unstated, otherwise, aside } of steps)
      expect(points.length + unstated + otherwise + aside).toBe(panel?.entries.length);
  });
});

test("what is not drawn is said in words", () => {
  const [condition] = buildCatalogue(wideCollection().texts).tables.conditions.filter(
    ({ condition_id }) => condition_id === "steps",
  );
  if (condition === undefined) throw new Error("no condition steps");
  expect(unstatedWords({ condition, points: [], unstated: 0, otherwise: 0, aside: 0 })).toBe("");
  expect(unstatedWords({ condition, points: [], unstated: 2, otherwise: 1, aside: 4 })).toBe(
    "2 of 3 results do not state steps; 1 counts something else as one, or does not say what; 4 more repeat configurations or are not methods",
  );
});
