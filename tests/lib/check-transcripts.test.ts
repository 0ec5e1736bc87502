import { describe, expect, it } from "vitest";
import { checksumOf } from "@/lib/catalogue/checksum";
import { sha256Of } from "@/lib/catalogue/sha256";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import {
  printedProblems,
  withChecksums,
  smallCollection,
  withCells,
  withoutRow,
  withRow,
} from "@/tests/support/collection";

const { texts } = smallCollection();
const ID = "drift-table-linear-mse-96";
const LINE = texts.results.trimEnd().split("\n").at(-1) ?? "";
const CHECKSUM = sha256Of(`${LINE}\n`);

describe("the count of a source", () => {
  it("is refused where a result of an abstract was dropped", () => {
    expect(printedProblems(withoutRow(texts, "results", "tidal-naive-skipping-fid"))).toContain(
      "sources.csv:2 figures: 9, but results.csv has 8 of tidal-abstract → the number of results that were read in the source, in both tables",
    );
  });
  it("is refused where a result of a table was dropped", () => {
    expect(printedProblems(withoutRow(texts, "results", ID))).toContain(
      "sources.csv:4 figures: 1, but results.csv has 0 of drift-table → the number of results that were read in the source, in both tables",
    );
  });
  it("is refused where it is wrong itself", () => {
    expect(printedProblems(withCells(texts, "sources", "quiet-abstract", { figures: "1" }))).toEqual([
      "sources.csv:5 figures: 1, but results.csv has 0 of quiet-abstract → the number of results that were read in the source, in both tables",
    ]);
  });
});

describe("the checksum of a transcription", () => {
  it("is the SHA-256 of the source's lines of results.csv", () => {
    const own = checkTables(texts)
      .rows.results.map(({ row }) => row)
      .filter(({ source_id }) => source_id === "drift-table");
    expect(checksumOf(own)).toBe(CHECKSUM);
    expect(texts.sources).toContain(CHECKSUM);
  });
  it.each([
    ["a digit of value and evidence alike", { value: "0.208", evidence: "Linear & 0.208" }],
    ["a condition", { conditions: "horizon=192" }],
    ["the id", { result_id: "drift-table-linear-mse" }],
    ["the note", { note: "Another note." }],
    ["the qualifier", { qualifier: "about" }],
  ])("is refused where %s has changed, and names the new one", (_, cells) => {
    const changed = withCells(texts, "results", ID, cells);
    const checksum = sha256Of(`${changed.results.trimEnd().split("\n").at(-1) ?? ""}\n`);
    expect(printedProblems(changed)).toEqual([
      `sources.csv:4 figures_sha256: ${CHECKSUM} → the rows of drift-table as they were read; or, after reading the source again, their new checksum ${checksum}`,
    ]);
    expect(printedProblems(withCells(changed, "sources", "drift-table", { figures_sha256: checksum }))).toEqual([]);
  });
  it("is compulsory", () => {
    expect(printedProblems(withCells(texts, "sources", "drift-table", { figures_sha256: "" }))).toEqual([
      `sources.csv:4 figures_sha256: no checksum of drift-table → the rows of drift-table as they were read; or, after reading the source again, their new checksum ${CHECKSUM}`,
    ]);
  });
  it("is refused for an abstract, whose text is the better witness", () => {
    expect(printedProblems(withCells(texts, "sources", "tidal-abstract", { figures_sha256: CHECKSUM }))).toEqual([
      "sources.csv:2 figures_sha256: a checksum for an abstract → an empty cell: its results are compared with its text",
    ]);
  });
});

describe("the evidence of a source without text", () => {
  it.each(["0.207 of Linear at horizon 96", "Linear | 0.207 | 0.208"])("ends with the value: %s", (evidence) => {
    const problems = printedProblems(withChecksums(withCells(texts, "results", ID, { evidence })));
    expect(problems).toEqual([
      expect.stringContaining("→ a fragment that ends with the value and its spread, because no text is kept"),
    ]);
  });
  it("may close the number", () => {
    expect(
      printedProblems(withChecksums(withCells(texts, "results", ID, { evidence: "Linear & \\textbf{0.207}" }))),
    ).toEqual([]);
  });
  it("is free in an abstract", () => {
    expect(texts.results).toContain("an FID of 2.10 in 8 steps");
  });
});

describe("a row of a table source that is repeated under another id", () => {
  it("is refused three times over", () => {
    const [, source_id = "", method_id = "", , benchmark_id = "", metric_id = ""] = LINE.split(",");
    const again = {
      result_id: "again",
      source_id,
      method_id,
      benchmark_id,
      metric_id,
      value: "0.207",
      qualifier: "exact",
      origin: "not-stated",
      standing: "main",
      conditions: "horizon=96",
      evidence: "Linear & 0.207",
    };
    expect(printedProblems(withRow(texts, "results", again))).toHaveLength(3);
  });
});
