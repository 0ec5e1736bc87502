import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { fieldsOf } from "@/lib/catalogue/result";
import { claimDetail } from "@/lib/sentences/claim-detail";
import { saidBy } from "@/lib/sentences/said-by";
import { resultOf, METHODS } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

const TABLE = { kind: "paper", source: { locator: "Table 1, rows of images" } } as const;
/** Converts the condition for parameters to the unit of the collection: millions. */
const inMillions = (result: Result): Result => ({
  ...fieldsOf(result),
  conditions: result.conditions.map((stated) =>
    stated.condition.condition_id === "parameters"
      ? { ...stated, condition: rowOf("conditions", { ...stated.condition, unit: "M" }) }
      : stated,
  ),
});

describe("who says a result, and of which run", () => {
  it("is configuration, size, steps and guidance, and the table of the paper", () => {
    const result = inMillions(
      resultOf({
        ...TABLE,
        configuration: "H",
        conditions: { steps: "256", parameters: "943", guidance: "3.2", horizon: "96" },
      }),
    );
    expect(saidBy(result)).toBe("H, 943M parameters, guidance 3.2, 256 steps, by its authors in Table 1 of Tidal");
  });
  it("says nothing of what the source does not state", () =>
    expect(saidBy(resultOf(TABLE))).toBe("by its authors in Table 1 of Tidal"));
  it("says what a text of others did", () => {
    expect(saidBy(resultOf({ ...TABLE, origin: "quoted" }))).toBe("in Table 1 of Tidal, which quotes it");
    expect(saidBy(resultOf({ ...TABLE, origin: "measured-again" }))).toBe("in Table 1 of Tidal, which ran it again");
  });
  it("names no table that has no number", () =>
    expect(saidBy(resultOf({ ...TABLE, source: { locator: "Table of the ablation, read in the LaTeX source" } }))).toBe(
      "by its authors in the paper of Tidal",
    ));
  it("names the kind of a text without tables", () => {
    expect(saidBy(resultOf())).toBe("by its authors in the abstract of Tidal");
    expect(saidBy(resultOf({ kind: "repository", source: { locator: "README.md, results" } }))).toBe(
      "by its authors in the repository of Tidal",
    );
    expect(saidBy(resultOf({ kind: "aggregator" }))).toBe("in Board Keeper");
  });
});

describe("what a claim about the best is of", () => {
  const claim = (results: readonly Result[]) =>
    claimDetail({ kind: "best", metric: (results[0] as Result).metric, results, isExtreme: true });
  it("is told of one, and with its name of each of two", () => {
    expect(claim([resultOf(TABLE)])).toBe(" (by its authors in Table 1 of Tidal)");
    expect(claim([resultOf(TABLE), resultOf({ method: METHODS.birch, configuration: "L" })])).toBe(
      " (ALDER by its authors in Table 1 of Tidal; BIRCH L, by its authors in the abstract of Tidal)",
    );
  });
  it("is left to the board for more", () => expect(claim([resultOf(), resultOf(), resultOf()])).toBe(""));
});
