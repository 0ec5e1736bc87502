import { describe, expect, it } from "vitest";
import { printedProblems, withChecksums, smallCollection, withCells, withRow } from "@/tests/support/collection";

const { texts } = smallCollection();
/** Returns the problems of a result with other cells. A changed result of the table changes its checksum, which these tests are not about. */
function problemsOf(id: string, cells: Readonly<Record<string, string>>): readonly string[] {
  const changed = withCells(texts, "results", id, cells);
  return printedProblems(id.startsWith("drift-table") ? withChecksums(changed) : changed);
}

describe("a baseline", () => {
  it("is compulsory for a relative metric", () => {
    expect(problemsOf("tidal-speed-up-pixel-models", { baseline_method_id: "" })).toEqual([
      'methods.csv:5 method_id: "pixel-models", which nothing uses → an id that results.csv or claims.csv uses, or no row',
      "results.csv:9 baseline_method_id: no baseline for the relative metric speed-up → the id of what it is relative to; a group if there is no single method",
    ]);
  });
  it("is refused for an absolute metric", () => {
    expect(problemsOf("tidal-is", { baseline_method_id: "marsh" })).toEqual([
      "results.csv:5 baseline_method_id: a baseline for the absolute metric inception-score → an empty cell; the baseline's own value is a separate row",
    ]);
  });
  it("is compulsory beside its configuration", () => {
    expect(problemsOf("tidal-is", { baseline_configuration: "large" })).toEqual([
      'results.csv:5 baseline_configuration: "large" without a baseline → a baseline_method_id too, or an empty cell',
    ]);
  });
});

describe("a value", () => {
  // Inception scores are at least 1, log-likelihoods (here) at most 0, distances at least 0.
  it.each([
    ["tidal-is", "0.9", 'results.csv:5 value: "0.9" → at least 1, the smallest value of inception-score'],
    ["tidal-log-likelihood", "3.25", 'results.csv:10 value: "3.25" → at most 0, the largest value of log-likelihood'],
    ["tidal-fid", "-2.10", 'results.csv:2 value: "-2.10" → at least 0, the smallest value of fid'],
  ])("of %s outside the range of its metric is refused", (id, value, problem) => {
    expect(problemsOf(id, { value })).toContain(problem);
  });
  it.each([
    ["tidal-is", "1"],
    ["tidal-log-likelihood", "0"],
    ["tidal-fid", "0"],
  ])("of %s on the edge of its range is allowed", (id, value) => {
    expect(problemsOf(id, { value }).filter((problem) => problem.includes("est value of"))).toEqual([]);
  });
});

describe("evidence", () => {
  const WITHOUT = (found: string, value: string) =>
    `results.csv:2 evidence: "${found}", which does not contain the numeral ${value} → a verbatim fragment that contains the digits of the value`;
  it.each([
    "an FID of 2.1 in 8 steps",
    "an FID of 12.10 in 8 steps",
    "an FID of 2.101 in 8 steps",
    "an FID in 8 steps",
  ])("that does not hold the value's very digits is refused: %j", (evidence) => {
    expect(problemsOf("tidal-fid", { evidence })).toEqual([WITHOUT(evidence, "2.10")]);
  });
  it("of 15 words is allowed and of 16 is refused", () => {
    const words = (count: number) => ["2.10", ...Array.from({ length: count - 1 }, (_, at) => `word${at}`)].join(" ");
    expect(problemsOf("tidal-fid", { evidence: words(15) })).toEqual([]);
    expect(problemsOf("tidal-fid", { evidence: words(16) })).toEqual([
      expect.stringMatching(/^results\.csv:2 evidence: .* → a verbatim fragment of at most 15 words$/),
    ]);
  });
});

describe("a condition", () => {
  it("of type number holds a plain number", () => {
    expect(problemsOf("drift-table-linear-mse-96", { conditions: "horizon=long" })).toEqual([
      "results.csv:15 conditions: horizon=long → a plain number, because the condition is one",
    ]);
    for (const value of ["96", "1,024", "-1", "0.5"])
      expect(problemsOf("drift-table-linear-mse-96", { conditions: `horizon=${value}` })).toEqual([]);
  });
  it("of type method holds the id of a method", () => {
    expect(problemsOf("tidal-one-step-fid", { conditions: "guidance=1.5; steps=1; teacher=Marsh" })).toEqual([
      "results.csv:6 conditions: teacher=Marsh → an id of methods.csv, because the condition is a method",
    ]);
  });
  it("of type text holds any text", () => {
    expect(problemsOf("tidal-speed-up-marsh", { conditions: "phase=any words, here" })).toEqual([]);
  });
});

describe("a metric", () => {
  const withRange = (minimum: string, maximum: string) =>
    printedProblems(withCells(texts, "metrics", "mse", { minimum, maximum }));
  it("has its minimum below its maximum", () => {
    expect(withRange("0", "1")).toEqual([]);
    expect(withRange("1", "1")).toContain(
      "metrics.csv:6 minimum: 1, not below the maximum 1 → a minimum below the maximum",
    );
    expect(withRange("2", "1")).toContain(
      "metrics.csv:6 minimum: 2, not below the maximum 1 → a minimum below the maximum",
    );
  });
});

describe("one run over a collection with several faults", () => {
  it("names them all, sorted by file, line and column", () => {
    let broken = withCells(texts, "results", "tidal-is", { value: "0.9", evidence: "no digits" });
    broken = withCells(broken, "results", "tidal-fid", { metric_id: "gone" });
    broken = withCells(broken, "methods", "drift", { paper_id: "gone" });
    broken = withCells(broken, "claims", "quiet-abstract", { evidence: "" });
    broken = withRow(broken, "conditions", {
      condition_id: "lone",
      name: "Lone",
      type: "text",
      role: "match",
      summary: "Lone.",
    });
    const addresses = printedProblems(broken).map((problem) => problem.slice(0, problem.indexOf(": ")));
    expect(addresses).toEqual([
      "claims.csv:2 evidence",
      "conditions.csv:7 condition_id",
      "methods.csv:6 paper_id",
      // The ledger still says that this numeral is the value 95.0 of the result.
      "numerals.csv:9 numeral",
      "results.csv:2 metric_id",
      "results.csv:5 evidence",
      "results.csv:5 value",
    ]);
  });
});
