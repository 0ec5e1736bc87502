import { describe, expect, it } from "vitest";
import { buildCatalogue, DataError } from "@/lib/catalogue/build-catalogue";
import { smallCollection, withCells } from "@/tests/support/collection";

const { texts } = smallCollection();
const catalogue = buildCatalogue(texts);
const result = (id: string) => catalogue.results.find((one) => one.id === id);

describe("a catalogue", () => {
  it("joins a result with everything that it refers to", () => {
    expect(result("tidal-speed-up-marsh")).toMatchObject({
      value: { text: "6.3", number: 6.3 },
      method: { name: "Tidal" },
      benchmark: { name: "Pond 64x64" },
      metric: { kind: "relative" },
      baseline: { method: { name: "Marsh" }, configuration: "256 steps" },
      conditions: [{ condition: { name: "Phase" }, value: "sampling", method: null }],
      source: { kind: "abstract" },
      paper: { short_name: "Tidal" },
    });
    expect(result("tidal-one-step-fid")?.conditions.map(({ value, method }) => [value, method?.name])).toEqual([
      ["1.5", undefined],
      ["1", undefined],
      ["marsh", "Marsh"],
    ]);
    expect(result("tidal-is")?.baseline).toBeNull();
  });
  it("groups results by benchmark, by the paper of their source and by the method that they are about", () => {
    expect(catalogue.resultsOfBenchmark.get("harbour")).toHaveLength(5);
    expect(catalogue.resultsOfPaper.get("drift")).toHaveLength(5);
    expect(catalogue.resultsOfMethod.get("marsh")?.map(({ id }) => id)).toEqual(["tidal-marsh-fid", "tidal-marsh-is"]);
    expect(catalogue.resultsOfMethod.get("quiet")).toBeUndefined();
  });
  it("keeps the order of the files and the text of each", () => {
    expect([...catalogue.papers.keys()]).toEqual(["tidal", "drift", "quiet"]);
    expect(catalogue.texts).toEqual(texts);
  });
  it("cannot be written to", () => {
    const [first] = catalogue.results;
    expect(() => Object.assign(first ?? {}, { id: "other" })).toThrow(TypeError);
    expect(() => Object.assign(first?.value ?? {}, { text: "1" })).toThrow(TypeError);
    expect(() => Object.assign(catalogue.papers.get("tidal") ?? {}, { title: "Other" })).toThrow(TypeError);
    expect(() => Object.assign(catalogue.results, { 0: null })).toThrow(TypeError);
  });
});

describe("a collection with problems", () => {
  it("is not a catalogue; the error lists every problem, one a line", () => {
    const broken = withCells(withCells(texts, "results", "tidal-is", { value: "0.9" }), "methods", "drift", {
      paper_id: "gone",
    });
    expect(() => buildCatalogue(broken)).toThrow(DataError);
    expect(() => buildCatalogue(broken)).toThrow(
      [
        "the data has 4 problems:",
        'methods.csv:6 paper_id: "gone" → an id of papers.csv',
        "numerals.csv:9 numeral: 95.0 where tidal-is has the value 0.9 → the result whose value the numeral is",
        'results.csv:5 evidence: "inception score from 80.4 to 95.0", which does not contain the numeral 0.9 → a verbatim fragment that contains the digits of the value',
        'results.csv:5 value: "0.9" → at least 1, the smallest value of inception-score',
      ].join("\n"),
    );
  });
});
