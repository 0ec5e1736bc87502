import type { Problem } from "@/lib/csv/problem";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import { checkNumerals } from "./check-numerals";
import { sha256Of } from "@/lib/catalogue/sha256";
import type { AbstractTexts, TableRows } from "@/lib/catalogue/tables-of";

/** A summary or note that shares this many consecutive words with the abstract is a copy, not the curator's own words. */
export const COPIED_WORDS = 8;

/**
 * Makes the checks that need the texts of the abstracts: hashes, the ledger compared with the scanner, fragments at their place, and no copied
 * sentence.
 */
export function checkAbstracts(rows: TableRows, texts: AbstractTexts): readonly Problem[] {
  return [
    ...checkTexts(rows, texts),
    ...checkNumerals(rows, texts),
    ...checkEvidence(rows, texts),
    ...checkOwnWords(rows, texts),
  ];
}

/** Checks that each given text has a row with the hash of the text. The caller reports missing texts. */
function checkTexts(rows: TableRows, texts: AbstractTexts): Problem[] {
  const sources = new Map(rows.sources.map((source) => [source.row.source_id, source]));
  return Array.from(texts).flatMap(([id, text]): Problem[] => {
    const source = sources.get(id);
    if (source === undefined)
      return [
        {
          file: "sources.csv",
          line: 0,
          column: "source_id",
          found: `no row for the text of "${id}"`,
          instead: "a row of kind abstract, or no such text in the folder",
        },
      ];
    const { line, row } = source;
    const hash = sha256Of(text);
    if (hash === row.text_sha256) return [];
    const found = row.text_sha256 === null ? "no hash of the abstract" : `${row.text_sha256}, but the text has ${hash}`;
    const instead =
      row.text_sha256 === null ? hash : "the text that was read; or read every result again and enter the new hash";
    return [{ file: "sources.csv", line, column: "text_sha256", found, instead }];
  });
}

/** Checks that each fragment occurs in its text and covers the numeral that the ledger names as the value of the result. */
function checkEvidence(rows: TableRows, texts: AbstractTexts): Problem[] {
  const offsetOf = new Map(
    rows.numerals
      .filter(({ row }) => row.role === "result" || row.role === "baseline")
      .flatMap(({ row }) => row.result_ids.map((id) => [id, row] as const)),
  );
  const results = rows.results.flatMap(({ line, row }) => {
    const text = texts.get(row.source_id);
    if (text === undefined) return [];
    const places = occurrences(text, row.evidence);
    // A row at a wrong offset is reported separately.
    const entry = offsetOf.get(row.result_id);
    const numeral = entry && text.startsWith(entry.numeral, entry.offset) ? entry : undefined;
    const covers = (start: number) =>
      numeral === undefined ||
      (start <= numeral.offset && numeral.offset + numeral.numeral.length <= start + row.evidence.length);
    if (places.some(covers)) return [];
    const found =
      places.length === 0
        ? `"${row.evidence}", which is not in ${row.source_id}`
        : `"${row.evidence}", which does not contain the numeral at ${numeral?.offset}`;
    return [
      {
        file: "results.csv",
        line,
        column: "evidence",
        found,
        instead: "a fragment of the abstract, letter by letter, around the numeral of the ledger",
      },
    ];
  });
  const claims = rows.claims.flatMap(({ line, row }) => {
    const text = texts.get(row.source_id);
    if (text === undefined || row.evidence === null || text.includes(row.evidence)) return [];
    return [
      {
        file: "claims.csv",
        line,
        column: "evidence",
        found: `"${row.evidence}", which is not in ${row.source_id}`,
        instead: "a fragment of the abstract, letter by letter",
      },
    ];
  });
  return [...results, ...claims];
}

function occurrences(text: string, fragment: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) places.push(at);
  return places;
}

/** Checks that summaries and notes are the curator's own words, by comparing them with every abstract. */
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
          return [
            {
              file: fileOf(TABLES[name]),
              line,
              column,
              found: `"${run}" as in ${copied.get(run)}`,
              instead: "the curator's own words",
            },
          ];
        }),
      ),
  );
}

/** Cached, because this is most of the work, and tests check thousands of variants of the tables against the same abstracts. */
const runsOfTexts = new WeakMap<AbstractTexts, ReadonlyMap<string, string>>();

/** Returns every run of COPIED_WORDS words of the abstracts, with its source. */
function runsOf(texts: AbstractTexts): ReadonlyMap<string, string> {
  const known = runsOfTexts.get(texts);
  if (known) return known;
  const runs = new Map(
    Array.from(texts).flatMap(([source, text]) => runsOfWords(text).map((run) => [run, source] as const)),
  );
  runsOfTexts.set(texts, runs);
  return runs;
}

function runsOfWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(COPIED_WORDS - 1).map((_, at) => words.slice(at, at + COPIED_WORDS).join(" "));
}
