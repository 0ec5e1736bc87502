import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectAccounts, selectPapersByContent } from "@/lib/select/accounts";
import { selectChecks } from "@/lib/select/checks";
import { committedCollection, smallCollection } from "@/tests/support/collection";

const small = buildCatalogue(smallCollection().texts);
const committed = buildCatalogue(committedCollection().texts);

const failing = (catalogue: Catalogue) => selectChecks(catalogue).filter((check) => check.failing.length > 0).map((check) => [check.what, check.failing]);

describe("the checks of the audit", () => {
  it("count what they are made of and pass on what the checker lets pass", () => {
    // 14 figures, 13 in abstracts; 8 + 5 + 5 numerals of figures; 3 abstracts; 2 speed-ups; 3 papers.
    expect(selectChecks(small).map(({ of }) => of)).toEqual([14, 13, 18, 3, 3, 2, 3]);
    expect(failing(small)).toEqual([]);
    expect(failing(committed)).toEqual([]);
  });
  // Catalogues that the checker would never let pass: the audit has to see by itself.
  it("name the figure whose fragment lacks its digits, which then is no value of the ledger either", () => {
    const figures = small.figures.map((figure) => (figure.id === "tidal-fid" ? { ...figure, value: { text: "2.11", number: 2.11 } } : figure));
    expect(failing({ ...small, figures })).toEqual([
      ["figures have a fragment that holds their digits as a whole numeral", ["tidal-fid"]],
      ["figures of abstracts are the value of a numeral in the ledger", ["tidal-fid"]],
    ]);
  });
  it("name the numeral that leads to no figure, the abstract without a claim, the gain without a baseline", () => {
    const figures = small.figures.filter(({ id }) => id !== "tidal-is").map((figure) => ({ ...figure, baseline: null }));
    const broken = { ...small, figures, tables: { ...small.tables, claims: [] } };
    expect(failing(broken).map(([what, ids]) => [String(what).split(" ").slice(0, 2).join(" "), ids])).toEqual([
      ["numerals that", [expect.stringMatching(/^tidal-abstract at \d+$/)]],
      ["abstracts report", ["quiet-abstract"]],
      ["relative figures", ["tidal-speed-up-marsh", "tidal-speed-up-pixel-models"]],
    ]);
  });
});

describe("the papers of the audit", () => {
  it("stand in one list each", () => {
    const { withFigures, inWords, noComparison, unaccounted } = selectPapersByContent(committed);
    expect([withFigures, inWords, noComparison, unaccounted].map((papers) => papers.length)).toEqual([15, 31, 11, 0]);
    expect(new Set([...withFigures, ...inWords, ...noComparison]).size).toBe(57);
    expect(selectPapersByContent({ ...small, tables: { ...small.tables, claims: [] } }).unaccounted.map(({ paper_id }) => paper_id)).toEqual(["quiet"]);
  });
  it("have their numerals by role, which add up", () => {
    const accounts = selectAccounts(committed);
    expect(accounts.reduce((sum, { numerals }) => sum + numerals, 0)).toBe(143);
    for (const { numerals, roles } of accounts) expect(roles.reduce((sum, role) => sum + role.numerals, 0)).toBe(numerals);
    const dd = accounts.find(({ paper }) => paper.paper_id === "distilled-decoding");
    expect([dd?.numerals, dd?.figures]).toEqual([15, 10]);
  });
});
