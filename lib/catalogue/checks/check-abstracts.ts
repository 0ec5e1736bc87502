import type { Problem } from "@/lib/csv/problem";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import { checkNumerals } from "./check-numerals";
import { once } from "@/lib/catalogue/once";
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
  return Array.from(hashesOf(texts)).flatMap(([id, hash]): Problem[] => {
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
    if (hash === row.text_sha256) return [];
    const found = row.text_sha256 === null ? "no hash of the abstract" : `${row.text_sha256}, but the text has ${hash}`;
    const instead =
      row.text_sha256 === null ? hash : "the text that was read; or read every result again and enter the new hash";
    return [{ file: "sources.csv", line, column: "text_sha256", found, instead }];
  });
}

const hashesOf = once(
  (texts: AbstractTexts): ReadonlyMap<string, string> =>
    new Map(Array.from(texts, ([id, text]) => [id, sha256Of(text)] as const)),
);

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
  const copyIn = copiesOf(texts);
  return TABLE_NAMES.flatMap((name) =>
    (["summary", "note"] as const)
      .filter((column) => column in TABLES[name].row.shape)
      .flatMap((column) =>
        rows[name].flatMap(({ line, row }): Problem[] => {
          const copy = copyIn(String((row as Record<string, unknown>)[column] ?? ""));
          if (copy === null) return [];
          return [
            {
              file: fileOf(TABLES[name]),
              line,
              column,
              found: `"${copy.run}" as in ${copy.source}`,
              instead: "the curator's own words",
            },
          ];
        }),
      ),
  );
}

interface Copy {
  readonly run: string;
  readonly source: string;
}

/**
 * Returns a function that finds the first run of COPIED_WORDS words of a cell that is in an abstract. The runs of the abstracts are made once, because
 * this is most of the work, and each cell is split once: tests check thousands of variants of the tables against the same abstracts.
 */
const copiesOf = once((texts: AbstractTexts): ((cell: string) => Copy | null) => {
  const sources = new Map(
    Array.from(texts).flatMap(([source, text]) => runsOfWords(text).map((run) => [run, source] as const)),
  );
  const known = new Map<string, Copy | null>([["", null]]);
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const run = runsOfWords(cell).find((words) => sources.has(words));
    const copy = run === undefined ? null : { run, source: sources.get(run) ?? "" };
    known.set(cell, copy);
    return copy;
  };
});

function runsOfWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(COPIED_WORDS - 1).map((_, at) => words.slice(at, at + COPIED_WORDS).join(" "));
}
