import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { sha256Of } from "@/lib/catalogue/sha256";
import { printCondition, printValue } from "@/lib/format/result";
import { answer } from "@/lib/http/endpoints/endpoints";
import { selectBenchmark } from "@/lib/report/leaderboard/benchmark";
import {
  printedProblems,
  withChecksums,
  smallCollection,
  withCells,
  withRecords,
  withRow,
} from "@/tests/support/collection";

const { texts, abstracts } = smallCollection();

/** Returns the small collection as if an abstract printed other digits: in its text, in the ledger, in values and evidence. */
function reprinted(source: string, from: string, to: string) {
  const text = abstracts.get(source) ?? "";
  const at = text.indexOf(from);
  const changed = text.replace(from, to);
  const ledger = withRecords(texts, "numerals", (records) =>
    records.map((cells) => {
      if (cells[0] !== source) return cells;
      const offset = Number(cells[1]);
      return cells
        .with(1, String(offset > at ? offset + to.length - from.length : offset))
        .with(2, offset === at ? to : (cells[2] ?? ""));
    }),
  );
  const results = withRecords(ledger, "results", (records) =>
    records.map((cells) => (cells[1] === source ? cells.map((cell) => cell.replace(from, to)) : cells)),
  );
  return {
    texts: withCells(results, "sources", source, { text_sha256: sha256Of(changed) }),
    abstracts: new Map([...abstracts, [source, changed]]),
  };
}

describe.each([
  ["an exponent", "drift-abstract", "drift-mse-96", "0.196", "1.9e-1", 0.19, "1.9e−1"],
  ["a Unicode minus", "tidal-abstract", "tidal-log-likelihood", "-3.25", "−3.25", -3.25, "−3.25 nats per pixel"],
  ["a decimal comma", "drift-abstract", "drift-mse-96", "0.196", "0,196", 0.196, "0,196"],
])("%s", (_, source, id, from, to, number, shown) => {
  const printed = reprinted(source, from, to);
  it("is a value, its evidence and its row of the ledger without a problem", () => {
    expect(printedProblems(printed.texts, printed.abstracts)).toEqual([]);
  });
  it("stands for its number and is shown with its digits", () => {
    const result = buildCatalogue(printed.texts).results.find((one) => one.id === id);
    expect(result?.value).toEqual({ text: to, number });
    expect(result && printValue(result)).toBe(shown);
  });
});

describe("a rank", () => {
  it("takes a decimal comma for what it is: 0,196 stands before 0.207", () => {
    const more = withRow(texts, "results", {
      result_id: "drift-table-drift-mse-96",
      source_id: "drift-table",
      method_id: "drift",
      benchmark_id: "harbour",
      metric_id: "mse",
      value: "0,196",
      qualifier: "exact",
      origin: "own",
      standing: "main",
      conditions: "horizon=96",
      evidence: "Drift & 0,196",
    });
    const board = selectBenchmark(buildCatalogue(withChecksums(more)), "harbour")?.leaderboards[0];
    const values = board?.panels.map(({ entries }) => entries.map(({ result }) => result.value.text));
    expect(values?.[0]).toEqual(["0.196", "0,196", "0.205", "0.207"]);
  });
});

describe("a condition of type number", () => {
  it.each(["1.9e-1", "−3.25", "0,196", "1,234"])("may be %s, in the ledger too", (value) => {
    const given = withCells(texts, "results", "tidal-one-step-fid", {
      conditions: `guidance=${value}; steps=1; teacher=marsh`,
    });
    expect(printedProblems(withCells(given, "numerals", "tidal-abstract 256", { numeral: value }))).toEqual([]);
    const result = buildCatalogue(withCells(given, "numerals", "tidal-abstract 256", { numeral: value })).results.find(
      ({ id }) => id === "tidal-one-step-fid",
    );
    expect(result?.conditions[0] && printCondition(result.conditions[0])).toBe(`guidance ${value}`);
  });
});

describe("a text that a spreadsheet would run", () => {
  it("has an apostrophe before it in the file and in every download, and none everywhere else", () => {
    const texts = smallCollection().texts;
    const given = withCells(texts, "results", "tidal-fid", { note: "'=1+1 as printed" });
    const catalogue = buildCatalogue(given);
    expect(catalogue.results.find(({ id }) => id === "tidal-fid")?.note).toBe("=1+1 as printed");
    const documentOf = (address: string) => {
      const found = answer(catalogue, address, new URLSearchParams());
      return "text" in found ? found.text : "";
    };
    for (const address of ["results.csv", "benchmarks/pond-64.csv", "papers/tidal.csv"]) {
      expect(documentOf(address), address).toContain(",'=1+1 as printed");
      expect(documentOf(address), address).not.toContain(",=1+1");
    }
    expect(documentOf("results.json")).toContain('"=1+1 as printed"');
  });
});
