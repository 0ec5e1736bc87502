import { describe, expect, it } from "vitest";
import { selectAudit } from "@/lib/report/collection/audit";
import { wide, small } from "@/tests/support/catalogues";

describe("the audit", () => {
  // Counted in the files by hand.
  it("counts the small fixture", () => {
    const { roles, kinds, ...counts } = selectAudit(small);
    expect(counts).toEqual({
      papers: 3,
      abstracts: 3,
      reporting: 2,
      results: 14,
      benchmarks: 3,
      methods: 7,
      numerals: 21,
    });
    expect(roles.filter(({ numerals }) => numerals > 0)).toEqual([
      { role: "result", numerals: 8 },
      { role: "baseline", numerals: 5 },
      { role: "condition", numerals: 5 },
      { role: "count", numerals: 1 },
      { role: "name", numerals: 2 },
    ]);
    expect(kinds).toEqual([
      { kind: "abstract", sources: 3, results: 13 },
      { kind: "paper", sources: 1, results: 1 },
    ]);
  });
  it("accounts for every numeral by its role and for every result by its kind of source", () => {
    for (const catalogue of [small, wide]) {
      const { roles, kinds, numerals, results } = selectAudit(catalogue);
      expect(roles.reduce((sum, role) => sum + role.numerals, 0)).toBe(numerals);
      expect(kinds.reduce((sum, kind) => sum + kind.results, 0)).toBe(results);
    }
  });
});
