import { describe, expect, it } from "vitest";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { warningsOf } from "@/lib/catalogue/checks/warnings";
import { printProblem } from "@/lib/csv/problem";
import { smallCollection, withCells, withRow } from "@/tests/support/collection";

const { texts } = smallCollection();
const warned = (changed: TableTexts) => warningsOf(checkTables(changed).rows).map(printProblem);

/** Returns the tables with more results of one benchmark and metric; the first is on line 17. */
function withValues(
  values: readonly string[],
  metric_id = "fid",
  cells: Readonly<Record<string, string>> = {},
): TableTexts {
  return values.reduce(
    (all, value, at) =>
      withRow(all, "results", {
        result_id: `more-${at}`,
        source_id: "drift-table",
        method_id: "marsh",
        configuration: `m${at}`,
        benchmark_id: "pond-64",
        metric_id,
        value,
        qualifier: "exact",
        origin: "quoted",
        standing: "main",
        evidence: `Marsh & ${value}`,
        ...cells,
      }),
    texts,
  );
}
const FIRST = texts.results.split("\n").length;

describe("a value far from all others of its benchmark and metric", () => {
  // FID and IS of one row are swapped: 291.4 among 1 to 30.
  const fids = ["1.97", "3.3", "5.0", "9.1", "14", "30", "291.4"];
  it("is warned of, with what is usual", () => {
    expect(warned(withValues(fids))).toEqual([
      `results.csv:${FIRST + 6} value: 291.4, far from the 10 others of fid on pond-64 (1.97 to 100) → ` +
        "the value as the source prints it; if 291.4 is right, a note that says so and repeats 291.4",
    ]);
  });
  it("is warned of where two are", () => {
    const scores = ["240", "250.5", "280", "301", "310", "2.1", "2.4"];
    expect(warned(withValues(scores, "inception-score"))).toEqual([
      expect.stringContaining(
        `results.csv:${FIRST + 5} value: 2.1, far from the 8 others of inception-score on pond-64 (2.4 to 310)`,
      ),
      expect.stringContaining(`results.csv:${FIRST + 6} value: 2.4, far from the 8 others`),
    ]);
  });
  it("is warned of within its table, where other tables have such values", () => {
    // Values of the abstract range from 2.1 to 291.4, so 291.4 is usual on the benchmark, but not in a table of 1.9 to 3.
    const wide = ["4", "8", "16", "32", "64", "128", "256", "291.4"].map((value, at) => ({
      value,
      source_id: "tidal-abstract",
      result_id: `wide-${at}`,
      configuration: `w${at}`,
    }));
    const all = wide.reduce(
      (more, cells) =>
        withRow(more, "results", {
          method_id: "marsh",
          benchmark_id: "pond-64",
          metric_id: "fid",
          qualifier: "exact",
          origin: "quoted",
          standing: "main",
          evidence: cells.value,
          ...cells,
        }),
      withValues(["1.9", "2.0", "2.2", "2.4", "3.0", "291.5"]),
    );
    expect(warned(all)).toEqual([
      expect.stringContaining("value: 291.5, far from the 5 others of fid on pond-64 in drift-table (1.9 to 3.0)"),
    ]);
  });
  // FID 281.7 of MAR beside 1.55 to 2.6, while other methods have up to 220.
  it("is warned of among those of its method, where other methods have such values", () => {
    const of = (method_id: string, values: readonly string[], more: TableTexts) =>
      values.reduce(
        (all, value, at) =>
          withRow(all, "results", {
            result_id: `${method_id}-${at}`,
            source_id: "tidal-abstract",
            method_id,
            configuration: `w${at}`,
            benchmark_id: "pond-64",
            metric_id: "fid",
            value,
            qualifier: "exact",
            origin: "quoted",
            standing: "main",
            evidence: value,
          }),
        more,
      );
    const all = of(
      "naive",
      ["8", "16", "32", "64", "128", "220", "256"],
      of("drift", ["1.9", "2.0", "2.2", "2.4", "3.0", "281.7"], texts),
    );
    expect(warned(all)).toEqual([
      expect.stringContaining("value: 281.7, far from the 5 others of fid on pond-64 of drift (1.9 to 3.0)"),
    ]);
  });
  it("is compared by difference where values are negative", () => {
    expect(warned(withValues(["-3.1", "-3.3", "-3.0", "-3.2", "-3.4", "-325"], "log-likelihood"))).toEqual([
      expect.stringContaining("value: -325, far from the 6 others"),
    ]);
  });
  // One step instead of 250: FID 291.4 is what the table intends to show.
  it("is nothing to warn of in an ablation or a summary, nor is one of those what others are compared with", () => {
    const of = (own: string) =>
      warned(withCells(withValues(fids), "results", "more-6", { standing: own })).filter((words) =>
        words.includes("value: 291.4"),
      );
    expect([of("main").length, of("ablation").length, of("summary").length]).toEqual([1, 0, 0]);
    const ablations = withValues([...fids, "290", "292", "295", "300"]);
    const others = [7, 8, 9, 10].reduce(
      (all, at) => withCells(all, "results", `more-${at}`, { standing: "ablation" }),
      ablations,
    );
    expect(warned(ablations)).toEqual([]);
    expect(warned(others)).toEqual([expect.stringContaining("value: 291.4, far from the 10 others")]);
  });
  it("is nothing to warn of among fewer than five others, or where values spread evenly", () => {
    expect(warned(withValues(["291.4"]))).toEqual([]);
    expect(warned(withValues(["1", "2.5", "5", "10", "25", "50", "100", "200", "291.4"]))).toEqual([]);
  });
  it("is warned of no more where its note repeats it, and still where the note says something else", () => {
    const noted = (note: string) => warned(withCells(withValues(fids), "results", "more-6", { note }));
    expect(noted("As printed, 291.4.")).toEqual([]);
    expect(noted("As printed.")).toHaveLength(1);
  });
});

describe("a share of one among per cents", () => {
  const inPerCent = (value: string) =>
    withCells(
      withCells(texts, "metrics", "inception-score", { unit: "%", minimum: "0", maximum: "100" }),
      "results",
      "tidal-marsh-is",
      { value },
    );
  it("is warned of, even beside one other", () => {
    expect(warned(inPerCent("0.804"))).toEqual([
      expect.stringContaining("results.csv:4 value: 0.804, a fraction among percentages of inception-score? → "),
    ]);
    expect(warned(inPerCent("80.4"))).toEqual([]);
  });
  it("is warned of once where it is far from the others too", () => {
    const many = ["91", "92.5", "93", "94", "0.95"].reduce(
      (all, value, at) =>
        withRow(all, "results", {
          result_id: `more-${at}`,
          source_id: "drift-table",
          method_id: "marsh",
          configuration: `m${at}`,
          benchmark_id: "pond-64",
          metric_id: "inception-score",
          value,
          qualifier: "exact",
          origin: "quoted",
          standing: "main",
          evidence: value,
        }),
      inPerCent("80.4"),
    );
    expect(warned(many)).toEqual([expect.stringContaining("0.95, a fraction among percentages")]);
  });
  it("is none where per cents are small", () => {
    const small = withCells(inPerCent("0.804"), "results", "tidal-is", { value: "1.2", evidence: "to 1.2" });
    expect(warned(small)).toEqual([]);
  });
});

describe("a configuration that repeats the name of its method", () => {
  const named = (configuration: string, note = "") =>
    withCells(withValues(["3.3"]), "results", "more-0", { configuration, note });
  it.each(["Marsh-L", "marsh L", "MARSH_L"])("is warned of: %s", (configuration) => {
    expect(warned(named(configuration))).toEqual([
      `results.csv:${FIRST} configuration: "${configuration}", which repeats the name of marsh → "L"; if it must stay, a note that says so and repeats ${configuration}`,
    ]);
  });
  it("is warned of once, with the configuration that it stands beside", () => {
    const more = withCells(
      withCells(withValues(["33", "34", "35"]), "results", "more-0", { configuration: "L" }),
      "results",
      "more-1",
      { configuration: "Marsh-L" },
    );
    expect(warned(withCells(more, "results", "more-2", { configuration: "Marsh-L" }))).toEqual([
      expect.stringContaining(
        `results.csv:${FIRST + 1} configuration: "Marsh-L", which repeats the name of marsh, beside the configuration "L" → "L"`,
      ),
    ]);
  });
  it("is none where the name is not a word of its own, or where the note repeats it", () => {
    expect(warned(named("Marshland"))).toEqual([]);
    expect(warned(named("Marsh"))).toEqual([]);
    expect(warned(named("Marsh-L", "The table calls it Marsh-L and means another model."))).toEqual([]);
  });
});

describe("a number that a result states and the ledger calls a size or a count", () => {
  const called = (role: string, note = "") =>
    withCells(texts, "numerals", "tidal-abstract 111", { role, result_ids: "", note });
  it("is warned of", () => {
    expect(warned(called("scale"))).toEqual([
      "numerals.csv:5 role: scale for 8, which tidal-fid states as steps → condition, with the results that state it; if scale is right, a note that says so and repeats 8",
    ]);
    expect(warned(called("count"))).toHaveLength(1);
  });
  it("is none where the role is another, or where the note repeats it", () => {
    expect(warned(called("name"))).toEqual([]);
    expect(warned(called("scale", "The 8 of the sentence before."))).toEqual([]);
    expect(warned(texts)).toEqual([]);
  });
});
