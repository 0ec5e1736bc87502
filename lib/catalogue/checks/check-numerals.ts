import type { Problem } from "@/lib/csv/problem";
import { scanNumerals, type Numeral } from "@/lib/numerals/scan-numerals";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import type { AbstractTexts, Located, RowOf, TableRows } from "@/lib/catalogue/tables-of";

/** A numeral of a text that has no row in the ledger. */
export interface MissingNumeral extends Numeral {
  readonly source: string;
}

/** The beginning of the problem that reports a numeral without a row in the ledger. */
export const NO_ROW = "no row for";

/** Compares the ledger with the scanner: every numeral of every text has a row at its offset, and there are no other rows. */
export function checkNumerals(rows: TableRows, texts: AbstractTexts): Problem[] {
  const missing = missingNumerals(rows, texts).map(({ source, offset, text }) => ({
    file: "numerals.csv",
    line: 0,
    column: "offset",
    found: `${NO_ROW} ${text} at ${offset} of ${source} ("${around(texts.get(source) ?? "", offset)}")`,
    instead: "a row with the role that it plays",
  }));
  return [...ledgersOf(rows, texts).flatMap(({ misplaced }) => misplaced), ...missing];
}

/** Returns the numerals without a row, in the order of the texts; a numeral whose row has a wrong offset counts as having one. */
export const missingNumerals = (rows: TableRows, texts: AbstractTexts): readonly MissingNumeral[] =>
  ledgersOf(rows, texts).flatMap(({ source, missing }) => missing.map((numeral) => ({ ...numeral, source })));

interface Ledger {
  readonly source: string;
  readonly misplaced: readonly Problem[];
  readonly missing: readonly Numeral[];
}

/** Returns the ledger of each text that has a source. For a text without one, only the missing row of sources.csv is reported. */
function ledgersOf(rows: TableRows, texts: AbstractTexts): readonly Ledger[] {
  const entries = groupBy(rows.numerals, ({ row }) => row.source_id);
  const known = new Set(rows.sources.map(({ row }) => row.source_id));
  return Array.from(scannedOf(texts)).flatMap(([source, numerals]) =>
    known.has(source) ? [ledgerOf(source, numerals, entries.get(source) ?? [])] : [],
  );
}

/** The numerals of a text, in order and by their offsets. */
interface Scanned {
  readonly numerals: readonly Numeral[];
  readonly at: ReadonlyMap<number, Numeral>;
}

/** Scanned once: a check asks for the ledger of each text twice, and tests check thousands of variants of the tables against the same abstracts. */
const scannedOf = once(
  (texts: AbstractTexts): ReadonlyMap<string, Scanned> =>
    new Map(
      Array.from(texts, ([source, text]) => {
        const numerals = scanNumerals(text);
        return [source, { numerals, at: new Map(numerals.map((numeral) => [numeral.offset, numeral])) }] as const;
      }),
    ),
);

function ledgerOf(source: string, { numerals, at }: Scanned, entries: readonly Located<RowOf<"numerals">>[]): Ledger {
  const placed = new Set<Numeral>();
  const astray: Located<RowOf<"numerals">>[] = [];
  const misplaced: Problem[] = [];
  for (const { line, row } of entries) {
    const found = at.get(row.offset);
    if (found === undefined || placed.has(found)) astray.push({ line, row });
    else {
      placed.add(found);
      if (found.text !== row.numeral)
        misplaced.push({
          file: "numerals.csv",
          line,
          column: "numeral",
          found: row.numeral,
          instead: `${found.text}, which is at ${row.offset} of ${source}`,
        });
    }
  }
  for (const { line, row } of astray) {
    const home = numerals.find((numeral) => !placed.has(numeral) && numeral.text === row.numeral);
    if (home) placed.add(home);
    const found = `${row.offset}, where no numeral begins (or which has a row already)`;
    misplaced.push({
      file: "numerals.csv",
      line,
      column: "offset",
      found,
      instead: home ? String(home.offset) : `the offset of ${row.numeral} in ${source}, or no row`,
    });
  }
  return { source, misplaced, missing: numerals.filter((numeral) => !placed.has(numeral)) };
}

const around = (text: string, offset: number) => text.slice(Math.max(0, offset - 20), offset + 20);
