import { describe, expect, it } from "vitest";
import { checkReadTables, checkTables, readTable } from "@/lib/catalogue/checks/check-tables";
import { printedProblems, smallCollection, withCells } from "@/tests/support/collection";

const { texts, abstracts } = smallCollection();

describe("the small collection", () => {
  it("has no problem, with its abstracts and without", () => {
    expect(printedProblems(texts)).toEqual([]);
    expect(printedProblems(texts, abstracts)).toEqual([]);
  });
  it("is read row by row", () => {
    const { rows } = checkTables(texts);
    const counts = Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length]));
    expect(counts).toEqual({
      papers: 3,
      sources: 4,
      methods: 7,
      benchmarks: 3,
      metrics: 5,
      conditions: 5,
      results: 14,
      claims: 1,
      omissions: 1,
      "former-ids": 2,
      aliases: 1,
      numerals: 21,
    });
  });
});

describe("a file that is not in canonical form", () => {
  const INSTEAD = "a line with too many or too few quotes → the form that npm run data:format writes";
  it.each([
    ["a quoted cell that needs no quotes", (text: string) => text.replace("phase,Phase", 'phase,"Phase"'), 4],
    ["a quote in a cell without quotes", (text: string) => text.replace("teacher,Teacher", 'teacher,Tea"cher'), 6],
    ["a quoted header", (text: string) => text.replace("condition_id", '"condition_id"'), 1],
  ])("is refused on its first such line: %s", (_, change, line) => {
    expect(printedProblems({ ...texts, conditions: change(texts.conditions) })).toEqual([
      `conditions.csv:${line}: ${INSTEAD}`,
    ]);
  });
});

describe("a table that cannot be read", () => {
  it("leaves the others checked for what needs no other table", () => {
    const broken = { ...withCells(texts, "results", "tidal-is", { value: "0.9" }), papers: "" };
    const problems = printedProblems(broken, abstracts);
    expect(problems).toContain('results.csv:5 value: "0.9" → at least 1, the smallest value of inception-score');
    expect(
      problems.filter((problem) => !problem.startsWith("papers.csv:1") && !problem.startsWith("results.csv:5")),
    ).toEqual([]);
  });
});

describe("checking in two steps", () => {
  it("gives what one step gives", () => {
    const broken = withCells(texts, "results", "tidal-is", { value: "0.9" });
    const read = checkReadTables(
      {
        papers: readTable("papers", broken.papers),
        sources: readTable("sources", broken.sources),
        methods: readTable("methods", broken.methods),
        benchmarks: readTable("benchmarks", broken.benchmarks),
        metrics: readTable("metrics", broken.metrics),
        conditions: readTable("conditions", broken.conditions),
        results: readTable("results", broken.results),
        claims: readTable("claims", broken.claims),
        numerals: readTable("numerals", broken.numerals),
        omissions: readTable("omissions", broken.omissions),
        "former-ids": readTable("former-ids", broken["former-ids"]),
        aliases: readTable("aliases", broken.aliases),
      },
      abstracts,
    );
    expect(read).toEqual(checkTables(broken, abstracts));
    expect(read.problems).not.toEqual([]);
  });
});
