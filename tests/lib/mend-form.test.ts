import { describe, expect, it } from "vitest";
import { mendForm } from "@/lib/catalogue/mend-form";
import { readCsv } from "@/lib/csv/read-csv";
import { printProblem } from "@/lib/csv/problem";
import { TABLES } from "@/lib/tables/all-tables";
import { headerOf } from "@/lib/tables/table";
import { recordsOf, smallCollection, textOf, withCells, withRow } from "@/tests/support/collection";

const { texts } = smallCollection();
const parameters = withRow(texts, "conditions", {
  condition_id: "parameters",
  name: "Parameters",
  unit: "M",
  type: "number",
  role: "vary",
  summary: "Invented.",
});
const units = new Map(readCsv(TABLES.conditions, parameters.conditions).rows.map(({ row }) => [row.condition_id, row]));
const mend = (text: string) => mendForm("results", text, units);

/** Returns the file with a changed line for one result, in place of the line of the fixture. */
function withLine(change: (line: string) => string, id = "tidal-fid"): string {
  const line = texts.results.split("\n").find((one) => one.startsWith(`${id},`)) ?? "";
  expect(change(line)).not.toBe(line);
  return texts.results.replace(line, change(line));
}

describe("what is only form", () => {
  it("of a file is mended: a byte order mark, CRLF, blank lines, the end, more quotes than needed, another order of columns", () => {
    const quoted = texts.results.replace(",steps=8,", ',"steps=8",');
    for (const text of [
      `\uFEFF${texts.results}`,
      texts.results.replaceAll("\n", "\r\n"),
      texts.results.replaceAll("\n", "\n\n"),
      texts.results.trimEnd(),
      quoted,
    ])
      expect(mend(text)).toMatchObject({ text: texts.results, problems: [] });
    const turned = textOf(
      "methods",
      recordsOf("methods", texts.methods).map((cells) => cells.toReversed()),
      headerOf(TABLES.methods).toReversed(),
    );
    expect(mendForm("methods", turned, units).text).toBe(texts.methods);
  });
  it.each([
    ["steps=8;parameters=343M", "parameters=343; steps=8"],
    ["parameters = 343 m ;steps=8", "parameters=343; steps=8"],
    ["parameters=1.5B; steps=8", "parameters=1500; steps=8"],
    ["steps=8;", "steps=8"],
  ])("of conditions is mended: %s", (conditions, mended) => {
    const given = mend(withLine((line) => line.replace(",steps=8,", `,${conditions},`)));
    expect(given.text).toBe(withCells(texts, "results", "tidal-fid", { conditions: mended }).results);
    expect(given.mended.map(printProblem)).toEqual([`results.csv:2 conditions: "${conditions}" → "${mended}"`]);
  });
  it.each([
    ["over", "above"],
    [">", "above"],
    ["Around", "about"],
    ["≤", "at-most"],
    ["up to", "up-to"],
  ])("of a qualifier is mended: %s", (qualifier, mended) => {
    expect(mend(withLine((line) => line.replace(",exact,", `,${qualifier},`))).text).toBe(
      withCells(texts, "results", "tidal-fid", { qualifier: mended }).results,
    );
  });
  it("of a text is mended: spaces, and the apostrophe before what a spreadsheet would run", () => {
    const given = mend(withLine((line) => `${line}= 2.1  as printed `));
    expect(given.text).toBe(withCells(texts, "results", "tidal-fid", { note: "'= 2.1 as printed" }).results);
  });
});

describe("a comma without quotes", () => {
  it("is taken into its cell where only one place fits", () => {
    const evidence = withLine((line) => line.replace("an FID of 2.10 in 8 steps", "an FID of 2.10, in 8 steps, level"));
    expect(mend(evidence).text).toBe(
      withCells(texts, "results", "tidal-fid", { evidence: "an FID of 2.10, in 8 steps, level" }).results,
    );
    const value = withLine((line) =>
      line
        .replace(",2.10,exact", ",16,000,exact")
        .replace("2.10 in", "16,000 in")
        .replace("an FID of 16,000 in 8 steps", '"an FID of 16,000 in 8 steps"'),
    );
    expect(mend(value).text).toBe(
      withCells(texts, "results", "tidal-fid", { value: "16,000", evidence: "an FID of 16,000 in 8 steps" }).results,
    );
  });
  it("is left for the curator where more than one does, or none, with the line of the file", () => {
    // The comma may belong to the fragment or begin the note.
    const unclear = `\n${withLine((line) => line.replace("an FID of 2.10 in 8 steps,", "an FID of 2.10,in 8 steps,"))}`;
    expect(mend(unclear.trimStart())).toMatchObject({ text: null });
    const twice = texts.results.replace("\n", "\n\n").replace(",exact,", ",exactly,");
    const { text, problems } = mend(twice);
    expect([text, problems.map(({ line, column }) => [line, column])]).toEqual([null, [[3, "qualifier"]]]);
  });
});
