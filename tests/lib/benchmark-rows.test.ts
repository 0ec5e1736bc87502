import { describe, expect, it } from "vitest";
import { selectBenchmarkRows } from "@/lib/report/lists/benchmark-rows";
import { EVERY_BENCHMARK } from "@/lib/report/lists/benchmarks";
import { catalogueOf, resultOf, METHODS, METRICS } from "@/tests/support/results";

const { alder, birch, cedar, dogwood } = METHODS;
const over = (baseline: typeof alder, method: typeof alder, value: string) =>
  resultOf({ id: `${method.method_id}-${baseline.method_id}`, metric: METRICS.speedUp, method, baseline, value });
/** Two speed-ups over cedar, and one over dogwood that is larger than both. */
const RESULTS = [over(cedar, alder, "2.33"), over(cedar, birch, "2.10"), over(dogwood, alder, "217.8")];
const rowOfAll = (results: typeof RESULTS) => selectBenchmarkRows(catalogueOf(results), EVERY_BENCHMARK)[0];

describe("a benchmark in the list", () => {
  it("names the largest relative result over another baseline beside the first of the widest group", () => {
    const row = rowOfAll(RESULTS);
    expect(row?.best?.kind === "best" && row.best.results.map(({ value }) => value.text)).toEqual(["2.33"]);
    expect(row?.further?.value.text).toBe("217.8");
  });
  it("names none over the same baseline, which another sentence tells", () => {
    const split = resultOf({
      id: "split",
      metric: METRICS.speedUp,
      method: alder,
      baseline: cedar,
      value: "9.0",
      conditions: { split: "new" },
    });
    expect(rowOfAll([...RESULTS.slice(0, 2), split])?.further).toBeNull();
  });
  it("names none that is no larger, and none of a metric that stands alone", () => {
    expect(rowOfAll([...RESULTS.slice(0, 2), over(dogwood, alder, "1.50")])?.further).toBeNull();
    expect(
      rowOfAll([
        resultOf({ id: "a", value: "2" }),
        resultOf({ id: "b", method: birch, value: "3" }),
        resultOf({ id: "c", value: "1", conditions: { split: "new" } }),
      ])?.further,
    ).toBeNull();
  });
});
