import { describe, expect, it } from "vitest";
import { printedProblems, smallCollection, withCells, withRow, withRecords } from "@/tests/support/collection";

const { texts } = smallCollection();

describe("an id", () => {
  it("that another row of the table has is refused", () => {
    expect(printedProblems(withCells(texts, "benchmarks", "moor", { benchmark_id: "harbour" }))).toContain(
      "benchmarks.csv:4 benchmark_id: harbour as on line 3 → an id that no other row has",
    );
  });
  it("of two columns is refused when both agree, and not when one does", () => {
    // Both numerals of "64x64" are in one abstract; only their offsets 76 and 79 distinguish them.
    expect(printedProblems(withCells(texts, "numerals", "tidal-abstract 79", { offset: "76" }))).toEqual([
      "numerals.csv:3 source_id, offset: tidal-abstract, 76 as on line 2 → an id that no other row has",
    ]);
  });
  const LONE_PAPER = {
    paper_id: "lone",
    title: "Lone",
    short_name: "Lone",
    topic: "video",
    arxiv_id: "2401.00009",
    published: "2024-01",
    paper_url: "https://example.org/lone",
    summary: "Lone.",
  };
  it.each([
    ["papers", LONE_PAPER, "sources.csv or methods.csv"],
    [
      "benchmarks",
      { benchmark_id: "lone", name: "Lone", task: "Nothing", topic: "video", summary: "Lone." },
      "results.csv or claims.csv",
    ],
    [
      "metrics",
      { metric_id: "lone", name: "Lone", symbol: "L", direction: "none", kind: "absolute", summary: "Lone." },
      "results.csv or claims.csv",
    ],
    ["methods", { method_id: "lone", name: "Lone", family: "other", summary: "Lone." }, "results.csv or claims.csv"],
    [
      "conditions",
      { condition_id: "lone", name: "Lone", type: "text", role: "match", summary: "Lone." },
      "results.csv",
    ],
  ] as const)("of %s that nothing uses is refused", (name, row, users) => {
    expect(printedProblems(withRow(texts, name, row)).filter((problem) => problem.includes("nothing uses"))).toEqual([
      expect.stringContaining(`"lone", which nothing uses → an id that ${users} uses, or no row`),
    ]);
  });
  it("of a source that nothing uses is refused", () => {
    const lone = {
      source_id: "lone",
      paper_id: "drift",
      kind: "repository",
      url: "https://example.org/lone",
      locator: "README",
      figures: "0",
      condition_cells: "0",
      omitted: "0",
      reading: "part",
      read_on: "2024-05-06",
    };
    expect(printedProblems(withRow(texts, "sources", lone))).toEqual([
      'sources.csv:6 source_id: "lone", which nothing uses → an id that results.csv or claims.csv or numerals.csv or omissions.csv uses, or no row',
    ]);
  });
  it("of a method that is only a result's teacher is used", () => {
    const taught = withCells(
      withRow(texts, "methods", {
        method_id: "lagoon",
        name: "Lagoon",
        family: "other",
        summary: "A teacher and nothing else.",
      }),
      "results",
      "tidal-one-step-fid",
      { conditions: "guidance=1.5; steps=1; teacher=lagoon" },
    );
    expect(printedProblems(taught)).toEqual([]);
  });
});

describe("a reference that leads nowhere is refused", () => {
  it.each([
    ["sources", "drift-table", { paper_id: "gone" }, 'sources.csv:4 paper_id: "gone" → an id of papers.csv'],
    ["methods", "drift", { paper_id: "gone" }, 'methods.csv:6 paper_id: "gone" → an id of papers.csv'],
    ["results", "tidal-is", { source_id: "gone" }, 'results.csv:5 source_id: "gone" → an id of sources.csv'],
    ["results", "tidal-is", { method_id: "gone" }, 'results.csv:5 method_id: "gone" → an id of methods.csv'],
    ["results", "tidal-is", { benchmark_id: "gone" }, 'results.csv:5 benchmark_id: "gone" → an id of benchmarks.csv'],
    ["results", "tidal-is", { metric_id: "gone" }, 'results.csv:5 metric_id: "gone" → an id of metrics.csv'],
    [
      "results",
      "tidal-speed-up-marsh",
      { baseline_method_id: "gone" },
      'results.csv:8 baseline_method_id: "gone" → an id of methods.csv',
    ],
    ["results", "tidal-is", { conditions: "gone=1" }, 'results.csv:5 conditions: "gone" → an id of conditions.csv'],
    ["claims", "quiet-abstract", { source_id: "gone" }, 'claims.csv:2 source_id: "gone" → an id of sources.csv'],
    ["claims", "quiet-abstract", { method_id: "gone" }, 'claims.csv:2 method_id: "gone" → an id of methods.csv'],
    [
      "claims",
      "quiet-abstract",
      { benchmark_id: "gone" },
      'claims.csv:2 benchmark_id: "gone" → an id of benchmarks.csv',
    ],
    ["claims", "quiet-abstract", { metric_id: "gone" }, 'claims.csv:2 metric_id: "gone" → an id of metrics.csv'],
    ["numerals", "quiet-abstract", { source_id: "gone" }, 'numerals.csv:22 source_id: "gone" → an id of sources.csv'],
    [
      "numerals",
      "tidal-abstract 154",
      { result_ids: "tidal-marsh-fid gone" },
      'numerals.csv:7 result_ids: "gone" → an id of results.csv',
    ],
  ] as const)("from %s %s %j", (name, id, cells, problem) => {
    expect(printedProblems(withCells(texts, name, id, cells))).toContain(problem);
  });
});

describe("two rows that say the same thing are refused", () => {
  const again = (name: "sources" | "methods" | "benchmarks" | "metrics" | "conditions" | "results", id: string) =>
    printedProblems(
      withRecords(texts, name, (records) => {
        const row = records.find(([first]) => first === id) ?? [];
        return [...records, row.with(0, "again")];
      }),
    );
  it.each([
    [
      "sources",
      "drift-table",
      "sources.csv:6 paper_id, kind, url, locator, version: drift, paper, https://example.org/drift, Table 1, v2 as on line 4",
    ],
    ["methods", "marsh", "methods.csv:9 name, paper_id: Marsh, null as on line 3"],
    ["benchmarks", "moor", "benchmarks.csv:5 name: Moor suite as on line 4"],
    ["metrics", "mse", "metrics.csv:7 name: Mean squared error as on line 6"],
    ["conditions", "phase", "conditions.csv:7 name: Phase as on line 4"],
  ] as const)("in %s", (name, id, problem) => {
    expect(again(name, id)).toContain(
      `${problem} → one row for each statement, or the condition that distinguishes the two`,
    );
  });
  it("in results, whatever their values", () => {
    const twice = withCells(texts, "results", "tidal-marsh-is", { method_id: "tidal" });
    expect(printedProblems(twice)).toEqual([
      "results.csv:5 source_id, method_id, configuration, benchmark_id, metric_id, baseline_method_id, baseline_configuration, conditions: " +
        "tidal-abstract, tidal, null, pond-64, inception-score, null, null, [] as on line 4 → " +
        "one row for each statement, or the condition that distinguishes the two",
    ]);
  });
});

describe("while a table cannot be read whole", () => {
  it("nothing is said about references to it, nor of the ids that only it uses", () => {
    // With an invalid family, the row of marsh is not read, although results name marsh as method, baseline and teacher.
    expect(printedProblems(withCells(texts, "methods", "marsh", { family: "swamp" }))).toEqual([
      'methods.csv:3 family: "swamp" → one of: autoregressive, distilled, diffusion, latent-variable, state-space, transformer, recurrent, other, group, reference',
    ]);
    // The only result that states guidance has no qualifier.
    expect(printedProblems(withCells(texts, "results", "tidal-one-step-fid", { qualifier: "" }))).toEqual([
      "results.csv:6 qualifier: an empty cell → one of: exact, about, above, below, up-to, at-most, at-least",
    ]);
  });
});
