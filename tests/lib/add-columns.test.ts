import { describe, expect, it } from "vitest";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { splitRecords } from "@/lib/csv/split-records";
import { sha256Of } from "@/lib/catalogue/sha256";
import { writeRecords } from "@/lib/csv/write-csv";
import { addColumns } from "@/scripts/data/add-columns";
import { smallCollection } from "@/tests/support/collection";

const { texts } = smallCollection();
/** The only source of the small collection with a checksum, and its one line. */
const SOURCE = "drift-table";
const lineOf = (results: string) => results.split("\n").find((line) => line.includes(`,${SOURCE},`)) ?? "";

/** Returns the text of a table without a column. */
function without(column: string, text: string): string {
  const [header = [], ...records] = splitRecords(text).records.map(({ cells }) => cells);
  const drop = (cells: readonly string[]) => cells.toSpliced(header.indexOf(column), 1);
  return writeRecords(drop(header), records.map(drop));
}

/** Returns the collection as it was before `emphasis`, which none of its results has, was a column. */
function narrow(): TableTexts {
  const results = without("emphasis", texts.results);
  return {
    ...texts,
    results,
    sources: texts.sources.replace(sha256Of(`${lineOf(texts.results)}\n`), sha256Of(`${lineOf(results)}\n`)),
  };
}

describe("the columns that files lack", () => {
  it("are added empty where lib/tables has them, and each checksum becomes that of the wider lines", () => {
    const before = narrow();
    expect(before.sources).not.toBe(texts.sources);
    const added = addColumns(before);
    expect([...added].map(([name, { columns }]) => [name, columns])).toEqual([
      ["results", ["emphasis"]],
      ["sources", []],
    ]);
    expect(added.get("results")?.text).toBe(texts.results);
    expect(added.get("sources")?.text).toBe(texts.sources);
  });
  it("are added to a table without checksums too", () => {
    const added = addColumns({ ...texts, methods: without("paper_id", texts.methods) });
    expect([...added.keys()]).toEqual(["methods"]);
    expect(added.get("methods")?.text.split("\n")[1]?.split(",").slice(0, 4)).toEqual([
      "tidal",
      "Tidal",
      "",
      "distilled",
    ]);
  });
  it("never make a wrong checksum right", () => {
    const { results, sources } = narrow();
    const wrong = results.replace(lineOf(results), lineOf(results).replace("0.207", "0.208"));
    expect(wrong).not.toBe(results);
    expect([...addColumns({ ...texts, results: wrong, sources }).keys()]).toEqual(["results"]);
  });
  it("are not guessed for a file with a column of another name, and nothing is written where none is missing", () => {
    expect(addColumns(texts).size).toBe(0);
    expect(addColumns({ ...texts, methods: texts.methods.replace("paper_id", "paper") }).size).toBe(0);
  });
});
