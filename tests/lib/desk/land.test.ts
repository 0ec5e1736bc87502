import { describe, expect, it } from "vitest";
import { checkDraft } from "@/lib/desk/check-draft";
import type { DeskDraft } from "@/lib/desk/desk-draft";
import { landings } from "@/lib/desk/land";
import { cardinal, ordinal } from "@/lib/desk/ordinal";
import { withNewRows } from "@/lib/desk/surroundings";
import { settledEddy, SMALL_BASE, SMALL_CATALOGUE, SURROUNDINGS, withForty } from "@/tests/support/desk";

const landed = (draft: DeskDraft) =>
  landings(SMALL_CATALOGUE, checkDraft(SMALL_BASE, draft, withNewRows(SURROUNDINGS, draft), "2024-07-01")).map(
    ({ address, words }) => `${address}: ${words}`,
  );

describe("where a result of a draft will land", () => {
  it("is its place beside the collection and the rest of the draft", () => {
    // FID of pond-64: 1.95 before 2.10 and 2.1, which tie; 9.96 and the bound follow. IS: 97.25 before 95.0 and 80.4. The collection already has the
    // results of Tidal.
    expect(landed(settledEddy())).toEqual([
      "numeral 75 0: would not be ranked: FID 2.10 in the abstract of Tidal stands for this configuration",
      "numeral 83 0: would be first of 5",
      "numeral 123 0: would not be ranked: IS 95.0 in the abstract of Tidal stands for this configuration",
      "numeral 131 0: would be first of 3",
      "numeral 168 0: against Marsh · phase: sampling: the third of three groups; would be the only one",
    ]);
  });
  it("is no rank over a table that is read in part, and in a group that says what it does not state", async () => {
    const draft = await withForty(settledEddy());
    const [table] = draft.tables;
    if (!table) throw new Error("no table");
    expect(landed(draft)[5]).toBe(
      "table 0 row 0: horizon 24 time steps: the third of 20 groups; would not be ranked: Table 2 of Eddy was read in part",
    );
    const whole = { ...table, source: { ...table.source, reading: "whole" } };
    expect(landed({ ...draft, tables: [whole] })[6]).toBe(
      "table 0 row 1: horizon 24 time steps: the third of 20 groups; would be second of 2",
    );
    // The column of horizons has no meaning now, so the rows state the same forty times and no horizon.
    const silent = { ...whole, meanings: { ...whole.meanings, "conditions horizon": "" } };
    expect(landed({ ...draft, tables: [silent] })[5]).toMatch(
      /^table 0 row 0: horizon not stated: the first of three groups; /,
    );
  });
  it("is not said of a result that names what is not there", () => {
    const draft = settledEddy();
    const lost = { ...draft, rows: { ...draft.rows, methods: [] } };
    expect(landed(lost).map((line) => line.split(":")[0])).toEqual(["numeral 75 0", "numeral 123 0"]);
  });
});

it("places and counts are words while they are small", () => {
  expect([1, 2, 10, 11, 12, 21, 22, 103, 113].map(ordinal)).toEqual([
    "first",
    "second",
    "tenth",
    "11th",
    "12th",
    "21st",
    "22nd",
    "103rd",
    "113th",
  ]);
  expect([2, 10, 11].map(cardinal)).toEqual(["two", "ten", "11"]);
});
