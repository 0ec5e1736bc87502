import type { Catalogue, Result, StatedCondition } from "@/lib/catalogue/catalogue";
import { ORIGINS } from "@/lib/tables/origins";
import type { FoundResult } from "./search-entries";
import { folded, squashed, tellingWords, wordsOf } from "./search-words";
import { vocabularyOf } from "./search-vocabulary";

/** Results that fit a query, best first, and whether a number of it is printed by them or is one of their conditions. */
export interface MatchingResults {
  readonly results: readonly Result[];
  readonly byNumber: boolean;
}

const NONE: MatchingResults = { results: [], byNumber: false };

/** Whether a query names something and then a number, as "VAR 1.80" does: what only results can answer. */
export function namesANumber(query: string): boolean {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  return words.length > 1 && numberIn(words.at(-1) ?? "") !== null;
}

/** What a word of a query can be of a result. */
type Part = "benchmark" | "method" | "metric" | "configuration" | "value" | "condition";

/**
 * Finds results of which every word of a query says something: "VAR 1.80" is a method and a printed value, "ETTm2 720" a benchmark and
 * a condition, "VAR FID" a method and a metric. One thing alone, such as a method, is not a result, unless it is a decimal.
 */
export function matchingResults(catalogue: Catalogue, query: string): MatchingResults {
  const words = tellingWords(folded(query).split(/\s+/u).filter(Boolean));
  const isOneValue = words.some(isDecimal);
  if (words.length < 2 && !isOneValue) return NONE;
  const vocabulary = vocabularyOf(catalogue);
  if (!words.every((word) => numberIn(word) !== null || vocabulary.has(word) || vocabulary.has(squashed(word)))) return NONE;
  // Names first: most results have none of them, and then no condition needs to be looked at for a number.
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
    return [{ result, exact: hits.filter(({ isExact }) => isExact).length, isValue: parts.has("value"), isNumber: parts.has("value") || parts.has("condition") }];
  });
  const byNumber = found.some(({ isNumber }) => isNumber);
  const sorted = found.toSorted((a, b) => b.exact - a.exact || Number(b.isValue) - Number(a.isValue) || weight(a.result) - weight(b.result));
  return { results: eachMethodFirst(sorted).map(({ result }) => result), byNumber };
}

/** Of what fits equally well one result of each method before a second of any: who asks for a benchmark and a horizon wants to know who reports them. */
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

/** A result and how well it fits: how many words are names or digits as printed, and whether one is its value. */
interface Found {
  readonly result: Result;
  readonly exact: number;
  readonly isValue: boolean;
}

/** The method as proposed before its ablations, and its authors' own word before that of others. */
const weight = ({ standing, origin }: Result) => (standing === "main" ? 0 : ORIGINS.length) + ORIGINS.indexOf(origin);

interface Hit {
  readonly part: Part;
  /** Whether the word is the whole name, or the digits as they are printed. */
  readonly isExact: boolean;
}

const isDecimal = (word: string) => /^[-−]?\d*[.,]\d+%?$/.test(word);

/** What one word says of a result; null for nothing. Names are looked at once each, however many results have them. */
function readerOf(word: string): (result: Result) => Hit | null {
  const wanted = squashed(word);
  const number = numberIn(word);
  const hitOn = (part: Part, names: readonly string[]): Hit | null => {
    const isExact = names.some((name) => squashed(name) === wanted);
    return isExact || names.some((name) => wordsOf(name).includes(word)) ? { part, isExact } : null;
  };
  const benchmark = kept((row: Result["benchmark"]) => hitOn("benchmark", [row.name, row.benchmark_id, row.dataset ?? ""]));
  const method = kept((row: Result["method"]) => hitOn("method", [row.name, row.method_id]));
  const metric = kept((row: Result["metric"]) => hitOn("metric", [row.name, row.symbol, row.metric_id]));
  const configuration = kept((row: Result["method"]) => kept((name: string) => hitOn("configuration", [name, `${row.name} ${name}`])));
  const condition = kept(({ name }: StatedCondition["condition"]) => squashed(name) === wanted);
  const stated = kept((value: string) => squashed(value) === wanted);
  const valueOf = ({ value }: Result): Hit | null => (number !== null && value.number === number ? { part: "value", isExact: value.text === word } : null);
  const conditionOf = ({ conditions }: Result): Hit | null =>
    conditions.some((one) => stated(one.value) || condition(one.condition)) ? { part: "condition", isExact: false } : null;
  if (wanted === "") return () => null;
  return (result) =>
    benchmark(result.benchmark) ??
    method(result.method) ??
    metric(result.metric) ??
    (result.configuration === null ? null : configuration(result.method)(result.configuration)) ??
    valueOf(result) ??
    conditionOf(result);
}

/** The same function, asked once for each key. */
function kept<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Made;
  };
}

/** The number that a word is, whatever stands around its digits: "1.80", "16,000", "6.5%". */
function numberIn(word: string): number | null {
  const digits = word.replace(/[%x]$/, "").replaceAll("−", "-").replace(/(?<=\d),(?=\d{3}\b)/g, "");
  return /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/.test(digits) ? Number(digits) : null;
}

/** A result as a list of matches shows it. */
export const foundResult = (result: Result): FoundResult => ({
  kind: "result",
  id: result.id,
  about: { kind: "result", result },
  within: result.paper.paper_id,
  fit: "name",
});
