import type { Problem } from "@/lib/csv/problem";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import { groupBy } from "./group";
import { sha256Of } from "./sha256";
import type { AbstractTexts, TableRows } from "./tables-of";

/** From this many words in a row, a summary or a note is a copy of the abstract and not the curator's own. */
export const COPIED_WORDS = 8;

/** How a problem begins that stands for a numeral without a row in the ledger. */
export const NO_ROW = "no row for";

/** What only the texts of the abstracts can show: hashes, the ledger against the scanner, fragments at their place, and that no sentence was copied. */
export function checkAbstracts(rows: TableRows, texts: AbstractTexts): readonly Problem[] {
  return [...checkTexts(rows, texts), ...checkNumerals(rows, texts), ...checkEvidence(rows, texts), ...checkOwnWords(rows, texts)];
}

function checkTexts(rows: TableRows, texts: AbstractTexts): Problem[] {
  return rows.sources
    .filter(({ row }) => row.kind === "abstract")
    .flatMap(({ line, row }) => {
      const text = texts.get(row.source_id);
      const at = { file: "sources.csv", line };
      if (text === undefined)
        return [{ ...at, column: "source_id", found: `"${row.source_id}", whose abstract is not in the folder`, instead: "a folder with the text of every abstract" }];
      const hash = sha256Of(text);
      if (hash === row.text_sha256) return [];
      return [{ ...at, column: "text_sha256", found: `${row.text_sha256}, but the text has ${hash}`, instead: "the text that was read, or every figure read again and the new hash" }];
    });
}

function checkNumerals(rows: TableRows, texts: AbstractTexts): Problem[] {
  const ledger = groupBy(rows.numerals, ({ row }) => row.source_id);

  return Array.from(texts).flatMap(([source, text]) => {
    const expected = new Map(scanNumerals(text).map((numeral) => [numeral.offset, numeral.text]));
    const misplaced = (ledger.get(source) ?? []).flatMap(({ line, row }): Problem[] => {
      const found = expected.get(row.offset);
      expected.delete(row.offset);
      const at = { file: "numerals.csv", line };
      if (found === undefined)
        return [{ ...at, column: "offset", found: `${row.offset}, where no numeral begins (or a second row for it)`, instead: `the offset of ${row.numeral} in ${source}` }];
      return found === row.numeral ? [] : [{ ...at, column: "numeral", found: row.numeral, instead: `${found}, which stands at ${row.offset} of ${source}` }];
    });
    const missing = Array.from(expected, ([offset, numeral]) => ({
      file: "numerals.csv",
      line: 0,
      column: "offset",
      found: `${NO_ROW} ${numeral} at ${offset} of ${source} ("${around(text, offset)}")`,
      instead: "a row with the role that it plays",
    }));
    return [...misplaced, ...missing];
  });
}

const around = (text: string, offset: number) => text.slice(Math.max(0, offset - 20), offset + 20);

/** Each fragment stands in its text and covers the very numeral that the ledger names as the figure's value. */
function checkEvidence(rows: TableRows, texts: AbstractTexts): Problem[] {
  const offsetOf = new Map(
    rows.numerals.filter(({ row }) => row.role === "result" || row.role === "baseline").flatMap(({ row }) => row.result_ids.map((id) => [id, row] as const)),
  );
  const results = rows.results.flatMap(({ line, row }) => {
    const text = texts.get(row.source_id);
    if (text === undefined) return [];
    const places = occurrences(text, row.evidence);
    const numeral = offsetOf.get(row.result_id);
    const covers = (start: number) =>
      numeral === undefined || (start <= numeral.offset && numeral.offset + numeral.numeral.length <= start + row.evidence.length);
    if (places.some(covers)) return [];
    const found = places.length === 0 ? `"${row.evidence}", which is not in ${row.source_id}` : `"${row.evidence}", which does not hold the numeral at ${numeral?.offset}`;
    return [{ file: "results.csv", line, column: "evidence", found, instead: "a fragment of the abstract, letter by letter, around the numeral of the ledger" }];
  });
  const claims = rows.claims.flatMap(({ line, row }) => {
    const text = texts.get(row.source_id);
    if (text === undefined || row.evidence === null || text.includes(row.evidence)) return [];
    return [{ file: "claims.csv", line, column: "evidence", found: `"${row.evidence}", which is not in ${row.source_id}`, instead: "a fragment of the abstract, letter by letter" }];
  });
  return [...results, ...claims];
}

function occurrences(text: string, fragment: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) places.push(at);
  return places;
}

/** Summaries and notes are the curator's own words, held against every abstract. */
function checkOwnWords(rows: TableRows, texts: AbstractTexts): Problem[] {
  const copied = runsOf(texts);
  return TABLE_NAMES.flatMap((name) =>
    (["summary", "note"] as const)
      .filter((column) => column in TABLES[name].row.shape)
      .flatMap((column) =>
        rows[name].flatMap(({ line, row }) => {
          const cell = String((row as Record<string, unknown>)[column] ?? "");
          const run = runsOfWords(cell).find((words) => copied.has(words));
          if (run === undefined) return [];
          return [{ file: fileOf(TABLES[name]), line, column, found: `"${run}" as in ${copied.get(run)}`, instead: "the curator's own words" }];
        }),
      ),
  );
}

/** The abstracts stay while the tables vary, in the tests by the thousand, and this is most of the work. */
const runsOfTexts = new WeakMap<AbstractTexts, ReadonlyMap<string, string>>();

/** Every run of words of the abstracts, with the source that it stands in. */
function runsOf(texts: AbstractTexts): ReadonlyMap<string, string> {
  const known = runsOfTexts.get(texts);
  if (known) return known;
  const runs = new Map(Array.from(texts).flatMap(([source, text]) => runsOfWords(text).map((run) => [run, source] as const)));
  runsOfTexts.set(texts, runs);
  return runs;
}

function runsOfWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(COPIED_WORDS - 1).map((_, at) => words.slice(at, at + COPIED_WORDS).join(" "));
}
