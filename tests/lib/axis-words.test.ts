import { describe, expect, it } from "vitest";
import { axisBriefly, axisHeading, axisWords, inOrderOfWords, type AxisTerm } from "@/lib/format/axis-words";
import { axisTerms } from "@/lib/select/rank/axis-terms";
import { catalogueOf, CONDITIONS, resultOf } from "@/tests/support/results";
import { small, wide } from "@/tests/support/catalogues";

const named = (name: string, kind: "condition" | "silence" = "condition"): AxisTerm => {
  const condition = { ...CONDITIONS.horizon, name, unit: null };
  return kind === "silence" ? { kind, condition } : { kind, stated: { condition, value: "0.9", method: null } };
};

describe("what tells an axis, in words", () => {
  it("names what it states, and what others state and it does not", () => {
    const [stated, silent] = [resultOf({ id: "a", conditions: { horizon: "96" } }), resultOf({ id: "b" })];
    const catalogue = catalogueOf([stated, silent]);
    expect([axisWords(axisTerms(catalogue, stated)), axisWords(axisTerms(catalogue, silent))]).toEqual([
      "horizon 96",
      "horizon: not stated",
    ]);
    expect(axisBriefly(axisTerms(catalogue, silent))).toBe("horizon not stated");
  });
  it("is a heading with a capital letter, but where the data write its first name with a small one", () => {
    expect(
      [[named("Batch size")], [named("top-p")], [named("NFE")], [named("top-p", "silence")], []].map(axisHeading),
    ).toEqual(["Batch size 0.9", "top-p 0.9", "NFE 0.9", "top-p: not stated", ""]);
  });
  it("stands in the order in which it is read, numbers by value", () => {
    const at = (horizon: string) => axisTerms(small, resultOf({ id: horizon, conditions: { horizon } }));
    expect(
      ["192", "96", "1000"]
        .map(at)
        .toSorted(inOrderOfWords)
        .map((terms) => axisWords(terms)),
    ).toEqual(["horizon 96", "horizon 192", "horizon 1000"]);
  });
  it("is of every result of a collection made from the row alone", () => {
    for (const result of wide.results) {
      const terms = axisTerms(wide, result);
      expect(terms.filter(({ kind }) => kind === "condition")).toHaveLength(
        result.conditions.filter(({ condition }) => condition.role === "match").length,
      );
      expect(terms.some(({ kind }) => kind === "baseline")).toBe(result.baseline !== null);
      expect(terms.some(({ kind }) => kind === "aside")).toBe(result.standing !== "main");
    }
  });
});
