import { describe, expect, it } from "vitest";
import { selectBenchmarkRows } from "@/lib/select/benchmark-rows";
import { EVERY_BENCHMARK } from "@/lib/select/benchmarks";
import { catalogueOf, figureOf, METHODS, METRICS } from "@/tests/support/figures";

const { alder, birch, cedar, dogwood } = METHODS;
const over = (baseline: typeof alder, method: typeof alder, value: string) => figureOf({ id: `${method.method_id}-${baseline.method_id}`, metric: METRICS.speedUp, method, baseline, value });
/** Two speed-ups over cedar, and one over dogwood that is larger than both. */
const FIGURES = [over(cedar, alder, "2.33"), over(cedar, birch, "2.10"), over(dogwood, alder, "217.8")];
const rowOfAll = (figures: typeof FIGURES) => selectBenchmarkRows(catalogueOf(figures), EVERY_BENCHMARK)[0];

describe("a benchmark in the list", () => {
  it("names the largest relative result over another baseline beside the first of the widest group", () => {
    const row = rowOfAll(FIGURES);
    expect(row?.best?.kind === "best" && row.best.figures.map(({ value }) => value.text)).toEqual(["2.33"]);
    expect(row?.further?.value.text).toBe("217.8");
  });
  it("names none that is no larger, and none of a metric that stands alone", () => {
    expect(rowOfAll([...FIGURES.slice(0, 2), over(dogwood, alder, "1.50")])?.further).toBeNull();
    expect(rowOfAll([figureOf({ id: "a", value: "2" }), figureOf({ id: "b", method: birch, value: "3" }), figureOf({ id: "c", value: "1", conditions: { split: "new" } })])?.further).toBeNull();
  });
});
