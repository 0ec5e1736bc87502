import { describe, expect, it } from "vitest";
import { asRead, foldRepeats, failedReason } from "@/lib/catalogue/repeats";
import type { Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { fieldsOf } from "@/lib/catalogue/result";
import { selectLeaderboard } from "@/lib/report/leaderboard/leaderboard";
import { rankResults } from "@/lib/select/rank/rank";
import { BENCHMARK, catalogueOf, resultOf, METHODS, METRICS } from "@/tests/support/results";

const SEED: RowOf<"conditions"> = {
  condition_id: "seed",
  name: "Seed",
  unit: null,
  type: "text",
  role: "repeat",
  summary: "",
};
const seeded = (id: string, value: string, seed: string, parts: Parameters<typeof resultOf>[0] = {}): Result => {
  const result = resultOf({ id, value, kind: "run", metric: METRICS.accuracy, ...parts });
  const stated: StatedCondition = { condition: SEED, value: seed, method: null };
  return { ...fieldsOf(result), conditions: [...result.conditions, stated] };
};
const repeatsOf = ({ conditions }: Result) =>
  conditions.find(({ condition }) => condition.condition_id === "repeats")?.value;

describe("runs of one configuration", () => {
  // The mean of 70, 71 and 75 is 72; deviations -2, -1 and 3; squares sum to 14; half of it is 7; its root is 2.6458.
  const runs = [seeded("a", "70.0", "1"), seeded("b", "71.0", "2"), seeded("c", "75.0", "3")];

  it("are one result: their mean, with the sample standard deviation, to the decimals that they print", () => {
    const [entry, ...more] = foldRepeats(runs, []);
    expect(more).toEqual([]);
    expect([entry?.id, entry?.value, entry?.spread]).toEqual([
      "a",
      { text: "72.0", number: 72 },
      { text: "2.6", kind: "standard-deviation" },
    ]);
    expect(entry && repeatsOf(entry)).toBe("mean of 3 runs");
    expect(entry?.note).toBe("Mean of 3 runs (seed 1, 2, 3) with their sample standard deviation; from 70.0 to 75.0.");
  });
  it("stay apart where anything else differs, and say where there is only one", () => {
    const folded = foldRepeats(
      [
        ...runs,
        seeded("d", "80.0", "1", { configuration: "large" }),
        seeded("e", "60.0", "1", { conditions: { steps: "10" } }),
      ],
      [],
    );
    expect(folded.map(({ value }) => value.text)).toEqual(["72.0", "80.0", "60.0"]);
    expect(folded.map(repeatsOf)).toEqual(["mean of 3 runs", "single run", "single run"]);
  });
  it("never hide the best of several: it says so, joins no mean and never ranks", () => {
    const folded = foldRepeats([...runs, seeded("best", "79.0", "best of 20")], []);
    expect(folded.map(({ value }) => value.text)).toEqual(["72.0", "79.0"]);
    expect(folded[1] && repeatsOf(folded[1])).toBe("best of 20 seed");
    expect(rankResults(folded, "higher").map(({ result, rank }) => [result.id, rank])).toEqual([
      ["a", 1],
      ["best", null],
    ]);
  });
  it("rank by their mean, not by their best run", () => {
    const other = [
      seeded("x", "73.0", "1", { method: METHODS.birch }),
      seeded("y", "73.5", "2", { method: METHODS.birch }),
    ];
    const board = selectLeaderboard(catalogueOf(foldRepeats([...runs, ...other], [])), BENCHMARK, METRICS.accuracy);
    expect(board?.panels.flatMap(({ entries }) => entries).length).toBe(2);
    expect(
      rankResults(foldRepeats([...runs, ...other], []), "higher").map(({ result }) => result.method.method_id),
    ).toEqual(["birch", "alder"]);
  });
  it("count the runs that failed, which are in no mean", () => {
    const [first] = runs;
    const reason = failedReason(first?.benchmark.benchmark_id ?? "", "line 5, nan");
    const source_id = first?.source.source_id ?? "";
    const [entry] = foldRepeats(runs, [
      { source_id, cells: 2, reason },
      { source_id, cells: 7, reason: failedReason("another", "nan") },
    ]);
    expect(entry?.repeats?.failed).toBe(2);
    expect(entry?.note).toMatch(/2 more runs failed\./);
    expect(entry?.value.text).toBe("72.0");
  });
  it("come back one by one in the order of the file, and a collection without repeats is as it was", () => {
    const mixed = [runs[0], resultOf({ id: "plain" }), runs[1]] as Result[];
    expect(asRead({ results: foldRepeats(mixed, []), tables: catalogueOf(mixed).tables }).map(({ id }) => id)).toEqual([
      "a",
      "plain",
      "b",
    ]);
    const plain = [resultOf({ id: "plain" })];
    expect(foldRepeats(plain, [])).toBe(plain);
  });
});
