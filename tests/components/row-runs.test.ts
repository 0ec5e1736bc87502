import { describe, expect, test } from "vitest";
import { rowRuns } from "@/components/compare/row-runs";
import type { CompareRowShown } from "@/lib/http/compare-json";

const rowOf = (setting: string, reasons: readonly string[], parts: Partial<CompareRowShown> = {}): CompareRowShown => ({
  benchmark: { benchmark_id: "pond-64", name: "Pond 64x64" },
  metric: { symbol: "FID", unit: null, direction: "lower" },
  setting,
  shared: 2,
  verdict: { kind: reasons.length === 0 ? "comparable" : "with caveats", words: reasons.join("; ") || "no stated condition differs" },
  not_ranked: "",
  methods: [],
  ...parts,
});
const runsOf = (...rows: readonly CompareRowShown[]) =>
  rowRuns(rows).flatMap(({ runs }) => runs.map(({ rows: own, verdict }) => [own.map(({ setting }) => setting), verdict]));

describe("rows that stand together", () => {
  test("have one verdict: the same kind for the same reasons", () => {
    expect(runsOf(rowOf("a", ["guidance differs: 1 and 2"]), rowOf("b", ["guidance differs: 1 and 2"]))).toEqual([
      [["a", "b"], "With caveats, in these 2 rows: guidance differs: 1 and 2."],
    ]);
  });
  test("never get the caveats of one another, though their verdicts are of one kind", () => {
    expect(runsOf(rowOf("a", ["guidance differs: 1 and 2"]), rowOf("b", ["teacher differs: Loom and Quire"]))).toEqual([
      [["a"], "With caveats: guidance differs: 1 and 2."],
      [["b"], "With caveats: teacher differs: Loom and Quire."],
    ]);
    expect(runsOf(rowOf("a", ["one", "two"]), rowOf("b", ["one"]))).toHaveLength(2);
    const notRanked = "Not ranked: Table 1 of Tidal was read in part.";
    expect(runsOf(rowOf("a", ["one"]), rowOf("b", ["one"], { not_ranked: notRanked }))).toEqual([
      [["a"], "With caveats: one."],
      [["b"], `With caveats: one. ${notRanked}`],
    ]);
  });
  test("are judged only where methods meet, and never across benchmarks", () => {
    expect(runsOf(rowOf("a", [], { shared: 1 }), rowOf("b", [], { shared: 1 }), rowOf("c", []))).toEqual([
      [["a", "b"], ""],
      [["c"], "Comparable: no stated condition differs."],
    ]);
    const elsewhere = { benchmark: { benchmark_id: "harbour", name: "Harbour" } };
    expect(rowRuns([rowOf("a", []), rowOf("b", [], elsewhere), rowOf("c", [])]).map(({ benchmark, runs }) => [benchmark.name, runs.length])).toEqual([
      ["Pond 64x64", 1],
      ["Harbour", 1],
    ]);
  });
});
