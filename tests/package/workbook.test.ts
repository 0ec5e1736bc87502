import { strFromU8, unzipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { columnTypes } from "@/lib/package/column-types";
import { resultsWorkbook } from "@/lib/package/workbook";
import { columnName, workbookParts } from "@/lib/package/workbook-xml";
import { resultsTable } from "@/lib/tables/results";
import { describeTable } from "@/lib/tables/describe";
import { headerOf } from "@/lib/tables/table";
import { tableOf } from "@/lib/tables/table-of";
import { small, wide } from "@/tests/support/catalogues";

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[`xl/${name}.xml`] as Uint8Array);
/** Returns the cells of the sheet by their reference: [whether it is text, its content]. */
function cellsIn(bytes: Uint8Array) {
  const texts = [...partOf(bytes, "sharedStrings").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text]) => text);
  const cells = partOf(bytes, "worksheets/sheet1").matchAll(
    /<c r="([A-Z]+\d+)"(?: s="\d" t="(s)")?><v>([^<]*)<\/v><\/c>/g,
  );
  return new Map(
    [...cells].map(([, place, text, value]) => [place, text ? [true, texts[Number(value)]] : [false, value]]),
  );
}

describe("the workbook of the results", () => {
  it("holds every printed value as text, and its number beside it", () => {
    const cells = cellsIn(resultsWorkbook(wide));
    const heads = [
      "order",
      ...headerOf(resultsTable).flatMap((name) => (name === "value" ? [name, "value_number"] : [name])),
    ];
    expect(heads.map((_, at) => cells.get(`${columnName(at)}1`)?.[1])).toEqual(heads);
    const at = (head: string, row: number) => cells.get(`${columnName(heads.indexOf(head))}${row + 2}`);
    for (const [row, result] of wide.results.entries()) {
      expect(at("value", row)).toEqual([true, result.value.text]);
      expect(at("value_number", row)).toEqual([false, String(result.value.number)]);
      expect(at("result_id", row)).toEqual([true, result.id]);
      expect(at("order", row)).toEqual([false, String(row + 1)]);
    }
  });
  it("is the same bytes for the same data", () => {
    expect(resultsWorkbook(small)).toEqual(resultsWorkbook(small));
  });
  it("writes what XML would read as its own", () => {
    const texts = workbookParts(["a"], [["<&>"], [" a"], ["a"]]).find(
      ({ path: name }) => name === "xl/sharedStrings.xml",
    )?.text;
    expect(texts).toMatch(
      /uniqueCount="3"><si><t>a<\/t><\/si><si><t>&lt;&amp;&gt;<\/t><\/si><si><t xml:space="preserve"> a<\/t><\/si><\/sst>$/,
    );
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
  it.skipIf(spawnSync("python3", ["-c", "import openpyxl"]).status !== 0)(
    "opens in openpyxl with the same texts (skipped where that is not installed)",
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
      try {
        writeFileSync(path.join(folder, "results.xlsx"), resultsWorkbook(wide));
        const program =
          "import json,openpyxl;s=openpyxl.load_workbook('results.xlsx').active;h=[c.value for c in s[1]];i=h.index('value');print(json.dumps([r[i] for r in s.iter_rows(min_row=2,values_only=True)]))";
        const { stdout } = spawnSync("python3", ["-c", program], { cwd: folder, encoding: "utf8" });
        expect(JSON.parse(stdout)).toEqual(wide.results.map(({ value }) => value.text));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

describe("types of columns", () => {
  it("name every column of the table in each language, with what may be empty", () => {
    const table = describeTable(tableOf("results"));
    const types = columnTypes(table);
    for (const { code } of types)
      for (const { name } of table.columns) expect(code).toMatch(new RegExp(`\\b${name}\\b`));
    const sql = types.find(({ tool }) => tool === "SQL")?.code ?? "";
    expect(sql).toContain('"value" text not null,\n');
    expect(sql).toContain('"spread" text,\n');
    expect(sql).toContain('primary key ("result_id")');
  });
  it("read a whole number as one", () => {
    const columns = [{ name: "cells", type: "whole number", optional: true }] as unknown as ReturnType<
      typeof describeTable
    >["columns"];
    expect(columnTypes({ name: "t", key: ["cells"], columns }).map(({ code }) => code)).toEqual([
      'dtype = {\n    "cells": "Int64",\n}',
      "col_types <- readr::cols(\n  cells = readr::col_integer()\n)",
      'create table "t" (\n  "cells" integer,\n  primary key ("cells")\n);',
    ]);
  });
});
