import { describe, expect, it } from "vitest";
import { ledgerOfTable } from "@/lib/desk/ledger-of-table";
import { readTable } from "@/lib/desk/read-table";
import { resultOfRow, wordsOfTable } from "@/lib/desk/table-results";
import { SURROUNDINGS } from "@/tests/support/desk";

const { vocabulary } = SURROUNDINGS;
const read = (text: string) => readTable({ name: "", text });

describe("a table at the desk", () => {
  it("becomes results with evidence that ends with the value", async () => {
    const table = await read(
      "| Method | Steps | FID | IS |\n| --- | --- | --- | --- |\n| Tidal | 8 | **2.05** | 96.1 |\n| Marsh-L | 256 | 2.3 | 90.0 ± 0.4 |\n",
    );
    const rows = table.rows.map((row) => resultOfRow(table, row, vocabulary));
    expect(
      rows.map(({ method_id, configuration, metric_id, value, spread, conditions, evidence }) => [
        method_id,
        configuration,
        metric_id,
        value,
        spread ?? "",
        conditions,
        evidence,
      ]),
    ).toEqual([
      ["tidal", "", "fid", "2.05", "", "steps=8", "Tidal | 8 | **2.05**"],
      ["tidal", "", "inception-score", "96.1", "", "steps=8", "Tidal | 8 | **2.05** | 96.1"],
      ["marsh", "L", "fid", "2.3", "", "steps=256", "Marsh-L | 256 | 2.3"],
      ["marsh", "L", "inception-score", "90.0", "0.4", "steps=256", expect.stringMatching(/: 90\.0 ± 0\.4$/)],
    ]);
    // Four values, and the steps of two rows.
    expect(ledgerOfTable(table, vocabulary)).toMatchObject({ cells: 6, results: 4, conditions: 2, omitted: 0 });
  });
  it("asks about a word that it does not know, with names that are near", async () => {
    const words = wordsOfTable(await read("Method,FID\nTidall,2.05\nNobody,3.5\n"), vocabulary);
    expect(
      words.filter(({ table }) => table === "methods").map(({ word, id, candidates }) => [word, id, candidates]),
    ).toEqual([
      ["Tidall", "", expect.arrayContaining(["tidal"])],
      ["Nobody", "", []],
    ]);
  });
  it("counts what the reader could not read as left out, and says why", async () => {
    const table = await read("Method,FID,IS\nTidal,2.05,93.0/90.7\n");
    expect(ledgerOfTable(table, vocabulary)).toMatchObject({
      cells: 2,
      results: 1,
      omitted: 1,
      omissions: [{ cells: 1, reason: "cells that are not exactly one number" }],
    });
    expect(table.remarks.join()).toContain("93.0/90.7");
  });
  it("has no row of a text that is not a table, and says so", async () => {
    const table = await read("Nothing to see here.");
    expect([table.rows, table.remarks.length > 0]).toEqual([[], true]);
  });
});
