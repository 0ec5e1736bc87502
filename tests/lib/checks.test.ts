import { describe, expect, it } from "vitest";
import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { recordVerification } from "@/lib/catalogue/verification";
import { fieldsOf } from "@/lib/catalogue/result";
import { selectAccounts, selectPapersByContent } from "@/lib/report/collection/accounts";
import { selectChecks, selectKindAudits, selectVerifiedResults } from "@/lib/report/collection/checks";
import { CHECK_WORDS } from "@/lib/sentences/check-words";
import { wide, small, the } from "@/tests/support/catalogues";

/** The one result of the small collection that is not from an abstract. */
const TABLE_RESULT = "drift-table-linear-mse-96";
const RECORD = recordVerification(wide, "2026-11-24");

const failing = (catalogue: Catalogue) =>
  selectChecks(catalogue)
    .filter((check) => check.failing.length > 0)
    .map((check) => [CHECK_WORDS[check.what], check.failing]);

describe("the checks of the audit", () => {
  it("count what they are made of and pass on what the checker lets pass", () => {
    // 14 results, 13 in abstracts; 8 + 5 + 5 numerals of results; 3 abstracts; 2 speed-ups; 3 papers;
    // 4 sources, one of them a table with one result.
    expect(selectChecks(small).map(({ of }) => of)).toEqual([14, 13, 18, 3, 3, 2, 3, 4, 1, 1]);
    expect(failing(small)).toEqual([]);
    expect(failing(wide)).toEqual([]);
  });
  // Catalogues that the checker would never accept: the audit has to find their faults by itself.
  it("name the result whose fragment lacks its digits, which then is no value of the ledger either", () => {
    const results = small.results.map((result) =>
      result.id === "tidal-fid" ? { ...fieldsOf(result), value: { text: "2.11", number: 2.11 } } : result,
    );
    expect(failing({ ...small, results })).toEqual([
      ["results have a fragment that holds their digits as a whole numeral", ["tidal-fid"]],
      ["results of abstracts are the value of a numeral in the ledger", ["tidal-fid"]],
    ]);
  });
  it("name the numeral that leads to no result, the abstract without a claim, the gain without a baseline", () => {
    const results = small.results
      .filter(({ id }) => id !== "tidal-is")
      .map((result) => ({ ...fieldsOf(result), baseline: null }));
    // The count of its source is corrected, as if to hide that a result is gone.
    const sources = small.tables.sources.map((source) =>
      source.source_id === "tidal-abstract" ? { ...source, figures: 8 } : source,
    );
    const broken = { ...small, results, tables: { ...small.tables, sources, claims: [] } };
    expect(failing(broken).map(([what, ids]) => [String(what).split(" ").slice(0, 2).join(" "), ids])).toEqual([
      ["numerals that", [expect.stringMatching(/^tidal-abstract at \d+$/)]],
      ["abstracts report", ["quiet-abstract"]],
      ["relative results", ["tidal-speed-up-marsh", "tidal-speed-up-pixel-models"]],
    ]);
  });
});

describe("the transcripts of the audit", () => {
  const changed = (change: (row: Result["row"]) => Partial<Result["row"]>): Catalogue => ({
    ...small,
    results: small.results.map((result) =>
      result.id === TABLE_RESULT ? { ...fieldsOf(result), row: { ...result.row, ...change(result.row) } } : result,
    ),
  });
  it("name the source whose checksum is broken by any change of a line, and the one that lost a result", () => {
    const broken = [
      ["sources other than abstracts have results that fit their checksum, line by line", ["drift-table"]],
    ];
    expect(failing(changed(() => ({ note: "Corrected." })))).toEqual(broken);
    expect(
      failing(changed(({ conditions }) => ({ conditions: conditions.map((one) => ({ ...one, value: "192" })) }))),
    ).toEqual(broken);
    expect(failing({ ...small, results: small.results.filter(({ id }) => id !== TABLE_RESULT) })).toEqual([
      ["sources hold as many results as were read in them", ["drift-table"]],
      ...broken,
    ]);
  });
  it("name the result whose fragment goes on to another number", () => {
    const results = small.results.map((result) =>
      result.id === TABLE_RESULT ? { ...fieldsOf(result), evidence: `${result.evidence} 0.300` } : result,
    );
    expect(failing({ ...small, results }).map(([, ids]) => ids)).toEqual([[TABLE_RESULT]]);
  });
});

describe("the kinds of the audit", () => {
  const line = (catalogue: Catalogue) =>
    selectKindAudits(catalogue, selectChecks(catalogue)).map(({ kind, sources, results, failing: failed }) => [
      kind,
      sources,
      results,
      failed,
    ]);
  it("count sources, results and failures, each once", () => {
    expect(line(small)).toEqual([
      ["abstract", 3, 13, 0],
      ["paper", 1, 1, 0],
    ]);
    expect(line(wide)).toEqual([
      ["abstract", 18, 33, 0],
      ["paper", 12, 429, 0],
      ["repository", 6, 53, 0],
      ["citation", 4, 647, 0],
    ]);
    // The result fails two checks and counts once; its row, and with it the checksum, is unchanged.
    const results = small.results.map((result) =>
      result.id === TABLE_RESULT ? { ...fieldsOf(result), evidence: "no digits" } : result,
    );
    expect(line({ ...small, results })[1]).toEqual(["paper", 1, 1, 1]);
  });
  it("say when they were read", () => {
    const [, paper] = selectKindAudits(small, []);
    expect(paper?.read?.first).toBe(the(small, "sources", "drift-table").read_on);
  });
  it("fail every result of an abstract where the record is not about this data", () => {
    expect(selectVerifiedResults(wide, null).failing).toHaveLength(33);
    expect(selectVerifiedResults(wide, { ...RECORD, data_version: wide.version }).failing).toEqual([]);
  });
});

describe("the papers of the audit", () => {
  it("stand in one list each", () => {
    const { withResults, inWords, noComparison, unaccounted, withoutAbstract, elsewhere } = selectPapersByContent(wide);
    expect([withResults, inWords, noComparison, unaccounted].map((papers) => papers.length)).toEqual([10, 7, 1, 0]);
    expect(new Set([...withResults, ...inWords, ...noComparison]).size).toBe(18);
    expect(withoutAbstract.map(({ paper_id }) => paper_id)).toEqual(["burl", "quire", "patchwork"]);
    // Their abstracts print no number, but their tables or repositories do.
    expect(elsewhere.map(({ paper_id }) => paper_id)).toEqual([
      "loom-flow",
      "headwater",
      "s-eddy",
      "gale-ht",
      "gla-clasp",
    ]);
    expect(
      selectPapersByContent({ ...small, tables: { ...small.tables, claims: [] } }).unaccounted.map(
        ({ paper_id }) => paper_id,
      ),
    ).toEqual(["quiet"]);
  });
  it("have their numerals by role, which add up", () => {
    const accounts = selectAccounts(wide);
    expect(accounts.reduce((sum, { numerals }) => sum + numerals, 0)).toBe(54);
    for (const { numerals, roles } of accounts)
      expect(roles.reduce((sum, role) => sum + role.numerals, 0)).toBe(numerals);
    const brisk = accounts.find(({ paper }) => paper.paper_id === "brisk-decoding");
    expect(brisk?.numerals).toBe(14);
  });
});
