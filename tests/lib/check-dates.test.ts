import { describe, expect, it } from "vitest";
import { checkFuture, latestDay } from "@/lib/catalogue/checks/check-dates";
import { checkDocuments } from "@/lib/catalogue/checks/check-documents";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { printVerification, recordVerification } from "@/lib/catalogue/verification";
import { printProblem } from "@/lib/csv/problem";
import { printedProblems, smallCollection, withCells } from "@/tests/support/collection";

const { texts } = smallCollection();

describe("a text", () => {
  it.each([
    ["2024-05-07", "2024-05-07"],
    ["2024-05", "2024-05"],
    ["2025", "2025"],
  ])("is read no day before its paper is published: %s", (published, from) => {
    const later = withCells(texts, "papers", "quiet", { published });
    const problems =
      published > "2024-05-06" && !"2024-05-06".startsWith(published)
        ? [
            `sources.csv:5 read_on: 2024-05-06, before quiet was published (${from}) → the day on which the text was read`,
          ]
        : [];
    expect(printedProblems(later)).toEqual(problems);
  });
});

describe("a date in the future", () => {
  const future = (changed: typeof texts, today: string) =>
    checkFuture(checkTables(changed).rows, today).map(printProblem);
  it("is refused: of a reading and of a publication", () => {
    expect(future(texts, "2024-05-05")).toHaveLength(4);
    expect(future(texts, "2024-05-06")).toEqual([]);
    expect(future(withCells(texts, "sources", "quiet-abstract", { read_on: "2024-05-08" }), "2024-05-07")).toEqual([
      "sources.csv:5 read_on: 2024-05-08, which is in the future → the day on which the text was read",
    ]);
    expect(future(withCells(texts, "papers", "quiet", { published: "2024-06" }), "2024-05-07")).toEqual([
      "papers.csv:4 published: 2024-06, which is in the future → the date of the first public version",
    ]);
    expect(future(withCells(texts, "papers", "quiet", { published: "2024-05" }), "2024-05-07")).toEqual([]);
    expect(future(withCells(texts, "papers", "quiet", { published: "2024" }), "2024-05-07")).toEqual([]);
  });
  it("is measured where the day begins first", () => {
    expect(latestDay(new Date("2024-05-06T09:59:59Z"))).toBe("2024-05-06");
    expect(latestDay(new Date("2024-05-06T10:00:00Z"))).toBe("2024-05-07");
  });
});

describe("what a build reads beside the tables", () => {
  const documents = (changes: string) => ({ "README.md": "", "CHANGES.md": changes, "LICENSE.md": "" });
  const problems = (changes: string, record: string | null = null) =>
    checkDocuments(documents(changes), record, "2024-05-07").map(printProblem);
  const record = printVerification(recordVerification(buildCatalogue(texts), "2024-05-07"));
  it("may be missing", () => expect(problems("")).toEqual([]));
  it("names every heading of CHANGES.md that cannot be read", () => {
    expect(problems("# Changes\n\n## 2024-05-06: a\n\n## Yesterday\n\n## 2024-02-30: b\n\n## 2024-05-07: c\n")).toEqual(
      [
        "CHANGES.md:5: ## Yesterday → a heading such as ## 2026-11-23: what was changed",
        "CHANGES.md:7: ## 2024-02-30: b → a heading such as ## 2026-11-23: what was changed",
        "CHANGES.md:9: 2024-05-07 below 2024-05-06 → newest first",
      ],
    );
    expect(problems("## 2024-05-08: a\r\n")).toEqual([
      "CHANGES.md: 2024-05-08: a, which is in the future → the day of the change",
    ]);
  });
  it("names an invalid record, and one dated tomorrow", () => {
    const instead = "the record that npm run data:verify -- --abstracts DIR --record writes";
    expect(problems("", record)).toEqual([]);
    expect(problems("", "verified")).toEqual([`verified.json: is not JSON → ${instead}`]);
    expect(problems("", record.replace('"figures": 13', '"figures": -1'))).toEqual([
      expect.stringMatching(/^verified\.json: is not a record of a verification.*figures/),
    ]);
    expect(problems("", record.replace("2024-05-07", "2024-05-08"))).toEqual([
      "verified.json: 2024-05-08, which is in the future → the day of the verification",
    ]);
  });
});
