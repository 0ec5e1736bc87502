import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecords } from "@/lib/csv/read-records";
import { spreadsheetSafe } from "@/lib/tables/spreadsheet";
import { writeRecords } from "@/lib/csv/write-csv";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { wide } from "@/tests/support/catalogues";

/*
 * Every table is converted by LibreOffice (Debian: libreoffice-calc) to a workbook and back, as when a reader opens a download. Findings with
 * LibreOffice 7.4:
 * - Of hostile cells it runs only those that begin with "="; with an apostrophe in front, it shows them as text. Excel also runs + - @.
 * - Opened with its default options and UTF-8: Unicode and dates are kept, and every number keeps its value; but it drops the trailing
 *   zeros of digits as printed (25.70 becomes 25.7) and of six arXiv ids (2402.02370 becomes 2402.0237), and the leading zeros of 008.
 * - Opened with every column as text: every cell of every table is kept unchanged. The archive's README says so.
 * - By default it uses the character set of the machine and not UTF-8. A byte order mark would help there, but break every program that
 *   does not expect one; the files have none.
 */
const TOOL = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);

/** Field separator comma, quotes, UTF-8, from the first line; and then a type for each column, 2 for text. */
const CSV = "44,34,76,1";
const AS_TEXT = `${CSV},${Array.from({ length: 20 }, (_, at) => `${at + 1}/2`).join("/")}`;
const BACK = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

const HOSTILE = [
  "=1+1",
  '=HYPERLINK("https://example.org","x")',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "\t=1+1",
  "＝1+1",
];
const HARMLESS = ["𝜏 é “x” → 中文", "-0.998", "a=1; b=2", 'a "quoted", cell', "2024-04"];

describe.skipIf(TOOL === undefined)("a spreadsheet that opens a download", () => {
  let folder = "";
  const NAMES = [...TABLE_NAMES, "hostile", "unsafe"];
  const cells = [...HOSTILE, ...HARMLESS];
  const texts: Readonly<Record<string, string>> = {
    ...wide.texts,
    hostile: writeRecords(
      ["cell"],
      cells.map((cell) => [spreadsheetSafe(cell)]),
    ),
    unsafe: writeRecords(
      ["cell"],
      cells.map((cell) => [cell]),
    ),
  };
  const convert = (kind: string, filter: string) => {
    const out = path.join(folder, kind);
    const run = (to: string, from: readonly string[], ...more: readonly string[]) =>
      execFileSync(
        TOOL ?? "",
        [
          "--headless",
          `-env:UserInstallation=file://${folder}/profile`,
          ...more,
          "--convert-to",
          to,
          "--outdir",
          out,
          ...from,
        ],
        {
          stdio: "ignore",
        },
      );
    run(
      "xlsx",
      NAMES.map((name) => path.join(folder, `${name}.csv`)),
      `--infilter=CSV:${filter}`,
    );
    run(
      BACK,
      NAMES.map((name) => path.join(out, `${name}.xlsx`)),
    );
  };
  const cellsOf = (text: string) => readRecords(text).map(({ cells: record }) => Object.values(record));
  const back = (kind: string, name: string) => cellsOf(readFileSync(path.join(folder, kind, `${name}.csv`), "utf8"));
  const formulas = (kind: string, name: string) => {
    const files = unzipSync(readFileSync(path.join(folder, kind, `${name}.xlsx`)));
    return new TextDecoder().decode(files["xl/worksheets/sheet1.xml"]).match(/<f[ >]/g)?.length ?? 0;
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
    for (const name of NAMES) writeFileSync(path.join(folder, `${name}.csv`), texts[name] ?? "");
    convert("offered", CSV);
    convert("as-text", AS_TEXT);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(TABLE_NAMES)("runs nothing of %s, and keeps every cell, or the number that it stands for", (name) => {
    expect(formulas("offered", name)).toBe(0);
    const [before, after] = [cellsOf(wide.texts[name]), back("offered", name)];
    expect(after).toHaveLength(before.length);
    for (const [row, record] of before.entries()) {
      for (const [at, cell] of record.entries()) {
        const read = after[row]?.[at] ?? "";
        if (read !== cell) expect([cell, Number(read)]).toEqual([cell, Number(cell.replaceAll(",", ""))]);
      }
    }
  });
  it.each(TABLE_NAMES)("keeps every cell of %s as it is where its columns are text", (name) => {
    expect(formulas("as-text", name)).toBe(0);
    expect(back("as-text", name)).toEqual(cellsOf(wide.texts[name]));
  });
  it("would run hostile cells, and shows them once they are neutralised", () => {
    expect(formulas("offered", "unsafe")).toBeGreaterThan(0);
    expect(formulas("offered", "hostile")).toBe(0);
    expect(back("offered", "hostile").flat()).toEqual(cells.map(spreadsheetSafe));
  });
});
