import { describe, expect, it } from "vitest";
import { comparisonSentence } from "@/lib/sentences/comparison";
import { placeWords } from "@/lib/sentences/place-words";
import { selectComparison } from "@/lib/report/comparison";
import { EVERY_PLACE, keepsPlace, type PlaceFilter } from "@/lib/report/question/place-filter";
import { catalogueOf, resultOf, METHODS, METRICS } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

const { alder, birch } = METHODS;
const [elm, oak] = ["elm", "oak"].map((id) => rowOf("benchmarks", { benchmark_id: id, name: id.toUpperCase() }));
const keeps = (place: Partial<PlaceFilter>, parts: Parameters<typeof resultOf>[0]) =>
  keepsPlace({ ...EVERY_PLACE, ...place }, resultOf(parts));

describe("a choice of comparison groups", () => {
  it("takes any value of one condition, and one of each condition that is named", () => {
    const at = (horizon: string, lookBack?: string) => ({
      conditions: { horizon, ...(lookBack && { "look-back": lookBack }) },
    });
    const chosen = { conditions: ["horizon.96", "horizon.192", "look-back.96"] };
    expect(
      [at("96", "96"), at("192", "96"), at("336", "96"), at("96", "512"), at("96")].map((parts) =>
        keeps(chosen, parts),
      ),
    ).toEqual([true, true, false, false, false]);
  });
  it("goes by benchmark and metric", () => {
    expect([keeps({ metrics: ["fid"] }, {}), keeps({ metrics: ["fid"] }, { metric: METRICS.accuracy })]).toEqual([
      true,
      false,
    ]);
    expect([
      keeps({ benchmarks: ["elm"] }, { benchmark: elm as NonNullable<typeof elm> }),
      keeps({ benchmarks: ["elm"] }, { benchmark: oak as NonNullable<typeof oak> }),
    ]).toEqual([true, false]);
  });
  it("keeps a value with a point in it whole", () =>
    expect(keeps({ conditions: ["split.0.5"] }, { conditions: { split: "0.5" } })).toBe(true));
});

/** Alder is better on ELM at all three horizons, birch on OAK at all three. */
const RESULTS = [elm, oak].flatMap((benchmark, on) =>
  ["96", "192", "336"].flatMap((horizon) =>
    [alder, birch].map((method, at) =>
      resultOf({
        id: `${benchmark?.benchmark_id}-${horizon}-${at}`,
        benchmark: benchmark as NonNullable<typeof benchmark>,
        method,
        value: at === on ? "0.30" : "0.40",
        conditions: { horizon },
      }),
    ),
  ),
);
const compared = (place: Partial<PlaceFilter>) =>
  comparisonSentence(
    selectComparison(catalogueOf(RESULTS), [alder, birch], { kinds: [], place: { ...EVERY_PLACE, ...place } }),
  );

describe("who wins how often", () => {
  it("is counted over what is chosen alone", () => {
    expect(compared({})).toBe("ALDER has the lower FID in 3 of 6 rows that both report, BIRCH in 3.");
    expect(compared({ benchmarks: ["oak"] })).toBe(
      "BIRCH has the lower FID in 3 of 3 rows that both report, ALDER in 0.",
    );
    expect(compared({ benchmarks: ["oak"], conditions: ["horizon.96", "horizon.336"] })).toBe(
      "BIRCH has the lower FID in 2 of 2 rows that both report, ALDER in 0.",
    );
  });
});

describe("what is chosen, in words", () => {
  it("has the names of what the methods have, and the ids of what they do not have", () => {
    expect(placeWords(RESULTS, EVERY_PLACE)).toBe("");
    expect(
      placeWords(RESULTS, { benchmarks: ["elm", "oak", "yew"], metrics: ["fid"], conditions: ["horizon.96"] }),
    ).toBe("ELM, OAK and yew, FID, horizon 96");
    expect(placeWords(RESULTS, { ...EVERY_PLACE, conditions: ["horizon.96", "horizon.192"] })).toBe(
      "horizon 96 or 192",
    );
  });
});
