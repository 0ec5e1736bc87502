import { describe, expect, it } from "vitest";
import { fieldsOf } from "@/lib/catalogue/result";
import { selectSameModel } from "@/lib/report/same-model";
import { receiptFor, type Receipt } from "@/lib/view/source/receipt";
import { theResult, wide } from "@/tests/support/catalogues";
import { catalogueOf, resultOf, type ResultParts } from "@/tests/support/results";

/** Returns results in separate texts, each named after its source. */
const made = (parts: readonly (ResultParts & { readonly id: string })[]) =>
  parts.map((one) => ({
    ...fieldsOf(resultOf(one)),
    source: resultOf({ ...one, source: { source_id: one.id } }).source,
  }));

function sameAs(id: string, parts: Parameters<typeof made>[0]) {
  const results = made(parts);
  const result = results.find((one) => one.id === id);
  if (result === undefined) throw new Error(`no ${id}`);
  const { results: same, silent, elsewhere } = selectSameModel(catalogueOf(results), result);
  return {
    same: same.map((one) => one.id),
    silent: silent.map(({ condition_id }) => condition_id),
    elsewhere: elsewhere.map((one) => one.id),
  };
}

const abstract = { id: "abstract", value: "1.80" } as const;
const readme = {
  id: "readme",
  kind: "repository",
  value: "1.80",
  configuration: "d30-re",
  conditions: { split: "val" },
} as const;
const table = { id: "table", kind: "paper", value: "1.73", configuration: "d30-re" } as const;
const small = { id: "small", kind: "paper", value: "3.30", configuration: "d16" } as const;

describe("what else is printed of a model", () => {
  it("is what may be the same configuration, and says which conditions not all of them state", () => {
    expect(sameAs("table", [readme, table, small])).toEqual({ same: ["readme"], silent: ["split"], elsewhere: [] });
  });
  it("of an abstract without a configuration is what prints its digits, and what else is printed of that one", () => {
    expect(sameAs("abstract", [abstract, readme, table, small]).same).toEqual(["readme", "table"]);
    expect(sameAs("table", [abstract, readme, table, small]).same).toEqual(["readme", "abstract"]);
    expect(sameAs("small", [abstract, readme, table, small]).same).toEqual([]);
  });
  it("of such an abstract is nothing where two configurations have its digits, but those digits", () => {
    expect(sameAs("abstract", [abstract, readme, table, { ...small, value: "1.80" }]).same).toEqual([
      "readme",
      "small",
    ]);
    expect(sameAs("table", [abstract, readme, table, { ...small, value: "1.80" }]).same).toEqual(["readme"]);
  });
  it("is nothing under another condition that must match", () => {
    expect(
      sameAs("table", [
        { ...readme, conditions: { horizon: "96" } },
        { ...table, conditions: { horizon: "192" } },
      ]).same,
    ).toEqual([]);
  });
  it("names what others measured, of other configurations where nobody measured this one", () => {
    const again = { ...small, id: "again", origin: "measured-again", value: "4.19" } as const;
    expect(sameAs("table", [readme, table, small, again]).elsewhere).toEqual(["again"]);
    expect(sameAs("small", [readme, table, small, again])).toEqual({ same: ["again"], silent: [], elsewhere: [] });
  });
});

const said = ({ facts }: Receipt, term: string) =>
  facts
    .find((fact) => fact.term === term)
    ?.parts.map((part) => (typeof part === "string" ? part : `[${part.text}](${part.href})`))
    .join("") ?? null;

describe("the receipt of Loom's 1.90", () => {
  it("says what its repository and its table print of the same model, with links, and what others measured", () => {
    const receipt = receiptFor(theResult(wide, "loom-fid"));
    expect(said(receipt, "Also printed")).toBe(
      "[1.90 of d30-re in repository of Loom, commit 3f0a9c1](/papers/loom#loom-d30-re-meadow-256-fid-repository); [1.75 of d30-re in Table 1 of Loom, v2](/papers/loom#loom-d30-re-meadow-256-fid-table-1). Generated at and sampling are not stated by all: may be different set-ups",
    );
    expect(said(receipt, "Measured again")).toMatch(
      /^not this model; others: \[2\.58 of d24 in Table 1 of Brisk Decoding, v1\].*; \[4\.31 of d16 in Table 1 of Brisk Decoding, v1\]/,
    );
  });
  it("is told from the other side too, and of a model that others ran again with their number", () => {
    expect(said(receiptFor(theResult(wide, "loom-d30-re-meadow-256-fid-table-1")), "Also printed")).toMatch(
      /^\[1\.90 in repository of Loom, .*; \[1\.90 of no named configuration in abstract of Loom\]/,
    );
    expect(said(receiptFor(theResult(wide, "loom-d16-meadow-256-fid-table-1")), "Measured again")).toMatch(
      /^\[4\.31 in Table 1 of Brisk Decoding, v1\]/,
    );
  });
});
