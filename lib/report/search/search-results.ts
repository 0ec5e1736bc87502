import type { Catalogue, Result, StatedCondition } from "@/lib/catalogue/catalogue";
import { ORIGINS } from "@/lib/tables/origins";
import type { FoundResult } from "./search-entries";
import { folded, squashed, tellingWords, wordsOf } from "./search-words";
import { vocabularyOf } from "./search-vocabulary";

/** Results that match a query, best first, and whether a number of the query is a value or a condition of them. */
export interface MatchingResults {
  readonly results: readonly Result[];
  readonly byNumber: boolean;
}

const NONE: MatchingResults = { results: [], byNumber: false };

/** Returns whether a query names something and then a number, as "VAR 1.80" does: only results can match it. */
export function namesANumber(query: string): boolean {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  return words.length > 1 && numberIn(words.at(-1) ?? "") !== null;
}

/** The part of a result that a word of a query can match. */
type Part = "benchmark" | "method" | "metric" | "configuration" | "value" | "condition";

/**
 * Finds results that match every word of a query: "VAR 1.80" is a method and a printed value, "ETTm2 720" a benchmark and a condition, "VAR FID" a
 * method and a metric. A query that matches only one part, such as a method, finds no results, unless the part is a decimal.
 */
export function matchingResults(catalogue: Catalogue, query: string): MatchingResults {
  const words = tellingWords(folded(query).split(/\s+/u).filter(Boolean));
  const isOneValue = words.some(isDecimal);
  if (words.length < 2 && !isOneValue) return NONE;
  const vocabulary = vocabularyOf(catalogue);
  if (!words.every((word) => numberIn(word) !== null || vocabulary.has(word) || vocabulary.has(squashed(word))))
    return NONE;
  // Checks names first: most results match none of them, and then no condition has to be searched for a number.
  const readers = words.toSorted((a, b) => Number(numberIn(a) !== null) - Number(numberIn(b) !== null)).map(readerOf);
  const found = catalogue.results.flatMap((result) => {
    const hits: Hit[] = [];
    for (const read of readers) {
      const hit = read(result);
      if (hit === null) return [];
      hits.push(hit);
    }
    const parts = new Set(hits.map(({ part }) => part));
    if (parts.size < 2 && !(parts.has("value") && isOneValue)) return [];
    return [
      {
        result,
        exact: hits.filter(({ isExact }) => isExact).length,
        isValue: parts.has("value"),
        isNumber: parts.has("value") || parts.has("condition"),
      },
    ];
  });
  const byNumber = found.some(({ isNumber }) => isNumber);
  const sorted = found.toSorted(
    (a, b) => b.exact - a.exact || Number(b.isValue) - Number(a.isValue) || weight(a.result) - weight(b.result),
  );
  return { results: eachMethodFirst(sorted).map(({ result }) => result), byNumber };
}

/** Puts, among equally good matches, one result of each method before a second of any: a reader who asks for a benchmark and a horizon wants to know who reports them. */
function eachMethodFirst(sorted: readonly Found[]): readonly Found[] {
  const before = new Map<Result["method"], number>();
  const turns = sorted.map((found) => {
    const turn = before.get(found.result.method) ?? 0;
    before.set(found.result.method, turn + 1);
    return { found, turn };
  });
  const fit = ({ exact, isValue }: Found) => 2 * exact + Number(isValue);
  return turns.toSorted((a, b) => fit(b.found) - fit(a.found) || a.turn - b.turn).map(({ found }) => found);
}

/** A result and how well it matches: how many words are whole names or digits as printed, and whether one is its value. */
interface Found {
  readonly result: Result;
  readonly exact: number;
  readonly isValue: boolean;
}

/** Puts results of the method as proposed before its ablations, and results of its own authors before those of others. */
const weight = ({ standing, origin }: Result) => (standing === "main" ? 0 : ORIGINS.length) + ORIGINS.indexOf(origin);

interface Hit {
  readonly part: Part;
  /** Whether the word is the whole name, or the digits as they are printed. */
  readonly isExact: boolean;
}

const isDecimal = (word: string) => /^[-−]?\d*[.,]\d+%?$/.test(word);

/** Returns a function that tells which part of a result one word matches, or null for none. Each name is compared once, however many results have it. */
function readerOf(word: string): (result: Result) => Hit | null {
  const wanted = squashed(word);
  const number = numberIn(word);
  const hitOn = (part: Part, names: readonly string[]): Hit | null => {
    const isExact = names.some((name) => squashed(name) === wanted);
    return isExact || names.some((name) => wordsOf(name).includes(word)) ? { part, isExact } : null;
  };
  const benchmark = kept((row: Result["benchmark"]) =>
    hitOn("benchmark", [row.name, row.benchmark_id, row.dataset ?? ""]),
  );
  const method = kept((row: Result["method"]) => hitOn("method", [row.name, row.method_id]));
  const metric = kept((row: Result["metric"]) => hitOn("metric", [row.name, row.symbol, row.metric_id]));
  const configuration = kept((row: Result["method"]) =>
    kept((name: string) => hitOn("configuration", [name, `${row.name} ${name}`])),
  );
  const condition = kept(({ name }: StatedCondition["condition"]) => squashed(name) === wanted);
  const stated = kept((value: string) => squashed(value) === wanted);
  const valueOf = ({ value }: Result): Hit | null =>
    number !== null && value.number === number ? { part: "value", isExact: value.text === word } : null;
  const conditionOf = ({ conditions }: Result): Hit | null =>
    conditions.some((one) => stated(one.value) || condition(one.condition))
      ? { part: "condition", isExact: false }
      : null;
  if (wanted === "") return () => null;
  return (result) =>
    benchmark(result.benchmark) ??
    method(result.method) ??
    metric(result.metric) ??
    (result.configuration === null ? null : configuration(result.method)(result.configuration)) ??
    valueOf(result) ??
    conditionOf(result);
}

/** Returns the same function with its results cached by key. */
function kept<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Made;
  };
}

/** Returns the number in a word, ignoring separators and units: "1.80", "16,000", "6.5%". Returns null if the word is not a number. */
function numberIn(word: string): number | null {
  const digits = word
    .replace(/[%x]$/, "")
    .replaceAll("−", "-")
    .replace(/(?<=\d),(?=\d{3}\b)/g, "");
  return /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/.test(digits) ? Number(digits) : null;
}

/** Returns a result in the form of a search match. */
export const foundResult = (result: Result): FoundResult => ({
  kind: "result",
  id: result.id,
  about: { kind: "result", result },
  within: result.paper.paper_id,
  fit: "name",
});
