import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { headerOf } from "@/lib/tables/table";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import type { Random } from "../collection/random";

/** The bytes of a table's file as an attacker, an editor or a failing disk may leave them. */
export interface HostileFile {
  readonly table: TableName;
  readonly bytes: Buffer;
}

/** Cells that have broken CSV parsers before. */
const CELLS = [
  "",
  " ",
  '"',
  '""',
  '"""',
  'a"b',
  ",",
  "\n",
  "\r\n",
  "\r",
  "\u0000",
  "\uFEFF",
  "\uFFFD",
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\u202Eabc",
  "שלום",
  "مرحبا",
  "e\u0301\u0301\u0301\u0301\u0301",
  "z\u0341\u0321".repeat(40),
  "\u200B",
  "\u2028",
  "NaN",
  "Infinity",
  "1e999",
  "-0",
  "1,000,00",
  "９９",
  "null",
  "__proto__",
  "constructor",
  "https://",
  "https://a b",
  "javascript:alert(1)",
  "2026-02-30",
  "0000-00-00",
  "a  b",
  "key=value; key=value",
  "=;=;",
];
const BYTES = [0x00, 0x0a, 0x0d, 0x22, 0x2c, 0x3d, 0x80, 0xc0, 0xed, 0xef, 0xf5, 0xff];

/** One input in this many is large: often enough to show that size is no attack, rarely enough to finish within minutes. */
const LARGE_IN = 20_000;
const LARGE_CELL = 10_000_000;

/** Returns a hostile file made from a valid collection. */
export function anyFile(random: Random, texts: TableTexts): HostileFile {
  const table = random.one(TABLE_NAMES);
  const text = texts[table];
  if (random.whole(1, LARGE_IN) === 1)
    return { table, bytes: Buffer.from(withCell(random, table, text, "x".repeat(LARGE_CELL))) };
  const make = random.one([noise, otherCells, otherCells, otherBytes, otherBytes, ragged, otherFrame]);
  return { table, bytes: make(random, table, text) };
}

function noise(random: Random): Buffer {
  return Buffer.from(Array.from({ length: random.whole(0, 300) }, () => random.whole(0, 255)));
}

function otherCells(random: Random, table: TableName, text: string): Buffer {
  let changed = text;
  for (let times = random.whole(1, 3); times > 0; times--)
    changed = withCell(random, table, changed, random.one(CELLS), random.chance(0.5));
  return Buffer.from(changed);
}

/** Replaces a cell by another, correctly quoted or not at all. */
function withCell(random: Random, table: TableName, text: string, cell: string, isQuoted = false): string {
  const lines = text.split("\n");
  const row = random.whole(0, Math.max(0, lines.length - 2));
  const cells = (lines[row] ?? "").split(",");
  const at = random.whole(0, Math.max(0, headerOf(TABLES[table]).length - 1));
  return lines
    .with(row, cells.toSpliced(at, 1, isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell).join(","))
    .join("\n");
}

/** Changes, inserts or removes bytes, or truncates the file. */
function otherBytes(random: Random, _table: TableName, text: string): Buffer {
  const bytes = [...Buffer.from(text)];
  for (let times = random.whole(1, 4); times > 0; times--) {
    const at = random.whole(0, Math.max(0, bytes.length - 1));
    const byte = random.chance(0.5) ? random.one(BYTES) : random.whole(0, 255);
    const gone = random.one([0, 1, 1, 3]);
    if (random.chance(0.8)) bytes.splice(at, gone, byte);
    else bytes.splice(at, gone);
  }
  return Buffer.from(random.chance(0.1) ? bytes.slice(0, random.whole(0, bytes.length)) : bytes);
}

/** Makes rows too short, too long, duplicated, reordered or missing. */
function ragged(random: Random, _table: TableName, text: string): Buffer {
  const lines = text.split("\n");
  const at = random.whole(0, lines.length - 1);
  const line = lines[at] ?? "";
  const other = random.one([
    `${line},`,
    line.replace(",", ""),
    `${line}\n${line}`,
    "",
    `\n${line}`,
    ",".repeat(random.whole(0, 40)),
  ]);
  const changed = random.chance(0.1) ? lines.toReversed() : lines.with(at, other);
  return Buffer.from((random.chance(0.1) ? lines.toSpliced(at, 1) : changed).join("\n"));
}

/** Puts another encoding, line end, byte order mark or end of file around valid rows. */
function otherFrame(random: Random, _table: TableName, text: string): Buffer {
  const frames = [
    () => Buffer.from(`\uFEFF${text}`),
    () => Buffer.from(text.replaceAll("\n", "\r\n")),
    () => Buffer.from(text.replaceAll("\n", "\r")),
    () => Buffer.from(text, "utf16le"),
    () => Buffer.from(text.replaceAll("e", "é"), "latin1"),
    () => Buffer.from(text.trimEnd()),
    () => Buffer.from(`${text}\n`),
    () => Buffer.from(text.replaceAll(",", random.one([";", "\t", ", "]))),
    () => Buffer.from(text.replaceAll(/^[^\n,]*/gm, '"$&"')),
    () => Buffer.from(`\u0000${text}`),
    () => Buffer.alloc(0),
  ];
  return random.one(frames)();
}
