import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { speakerOf } from "@/lib/format/source";
import { columnKey, methodKey, OF_ROWS, statedOf } from "./column";

/** Results of one source that share what the finding is about: a method under one value of a condition. */
export interface Side {
  /** Who speaks in the source. */
  readonly speaker: string;
  readonly source: RowOf<"sources">;
  readonly method: RowOf<"methods">;
  readonly configuration: string | null;
  /** What the source states of the condition; null where it is silent of these results, or the difference is the method. */
  readonly value: string | null;
  /** What the table states of its other rows, where it is silent of these. */
  readonly beside: readonly string[];
}

type Pair = readonly [Result, Result];

/** Two runs that a stated `match` condition or the method tells apart. */
interface Compared {
  /** The condition that differs; null where the methods do. */
  readonly condition: RowOf<"conditions"> | null;
  readonly a: Side;
  readonly b: Side;
  /** Pairs of results in one setting with equal digits, and with others. */
  readonly equal: readonly Pair[];
  readonly unequal: readonly Pair[];
  /** How many settings both report. */
  readonly shared: number;
}

/** Two such runs that print the same digits again and again. */
export interface SameDigitsFinding extends Compared {
  /** Further pairs of tables with the same difference and the same digits, most values first. */
  readonly others: readonly Compared[];
}

export interface SameDigitsAudit {
  /** Pairs of runs with enough settings in common whose digits coincide at least once. */
  readonly checked: number;
  readonly findings: readonly SameDigitsFinding[];
}

/** Fewer equal values may be chance. */
export const LEAST_EQUAL = 8;
/** Of the settings that both report, at least so many must be equal. */
export const LEAST_SHARE = 0.9;

/** Who timed or judged does not make a new run of what is quoted with its digits. */
const SAID_OF_THE_TELLER = ["timed-by", "judged-by", ...OF_ROWS];

/** One cell in more tables than this is copied everywhere, or has digits as common as 1.00: the pairs would be too many to follow. */
const MOST_IN_ONE_CELL = 60;

/**
 * Finds the same digits under another look-back, setting or method. Two methods, or one method under two settings, seldom agree in
 * one value by chance and never in eight; so at least eight must be equal, and nine of ten of those that both report.
 */
export function auditSameDigits(results: readonly Result[]): SameDigitsAudit {
  const main = results.filter(({ standing, value, qualifier }) => standing === "main" && qualifier === "exact" && isTelling(value.text));
  const conditions = [...new Set(main.flatMap((result) => result.conditions.map(({ condition }) => condition)))];
  const telling = conditions.filter(({ role, condition_id }) => role === "match" && !SAID_OF_THE_TELLER.includes(condition_id));
  const audits = [null, ...telling].map((condition) => pairsOver(main, condition));
  return { checked: audits.reduce((sum, { checked }) => sum + checked, 0), findings: audits.flatMap(({ findings }) => strongest(findings)) };
}

/** Digits of which two equal ones say something: 0.5 or 3 are not. */
const isTelling = (text: string) => text.replace(/[^0-9]/g, "").replace(/^0+/, "").length >= 2;


function pairsOver(main: readonly Result[], condition: RowOf<"conditions"> | null): SameDigitsAudit {
  const over = condition === null ? ofMethods(main) : ofCondition(main, condition.condition_id);
  const settings = new Map(over.results.map((result) => [result, over.settingOf(result)]));
  const buckets = groupBy(over.results, (result) => `${settings.get(result)}|${result.value.text}`);
  const pairs = [...buckets.values()].flatMap((bucket) => pairsIn(bucket, over.differ));
  const inRuns = new Set(pairs.flat().map(({ source }) => source));
  const runKeyOf = (result: Result) => `${result.source.source_id}|${methodKey(result)}|${over.valueOf(result) ?? ""}`;
  const runs = groupBy(over.results.filter(({ source }) => inRuns.has(source)), runKeyOf);
  const compared = [...groupBy(pairs, (pair) => pair.map(runKeyOf).join(" ")).values()].flatMap((equal): readonly Compared[] => {
    const [first] = equal;
    const [a, b] = (first ?? []).map((result) => new Map((runs.get(runKeyOf(result)) ?? []).map((own) => [settings.get(own), own])));
    const shared = [...(a ?? [])].flatMap(([setting, one]): Pair[] => (b?.has(setting) ? [[one, b.get(setting) as Result]] : []));
    if (first === undefined || shared.length < LEAST_EQUAL) return [];
    const unequal = shared.filter(([one, other]) => one.value.text !== other.value.text);
    return [{ condition, a: sideOf(first[0], over), b: sideOf(first[1], over), equal, unequal, shared: shared.length }];
  });
  const findings = compared.filter(({ equal, shared }) => equal.length >= LEAST_EQUAL && equal.length >= LEAST_SHARE * shared);
  return { checked: compared.length, findings: findings.map((finding) => ({ ...finding, others: [] })) };
}

/** What may differ between two runs, and what they must share. */
interface Over {
  readonly results: readonly Result[];
  /** What two results share whose digits are compared. */
  readonly settingOf: (result: Result) => string;
  /** What the run is told by beside source and method. */
  readonly valueOf: (result: Result) => string | null;
  /** What the source states of other rows. */
  readonly besides: (result: Result) => readonly string[];
  readonly differ: (a: Result, b: Result) => boolean;
}

const ofMethods = (results: readonly Result[]): Over => ({
  results,
  settingOf: (result) => columnKey(result),
  valueOf: () => null,
  besides: () => [],
  differ: (a, b) => a.method !== b.method || (a.configuration !== b.configuration && a.configuration !== null && b.configuration !== null),
});

function ofCondition(main: readonly Result[], id: string): Over {
  const valueOf = (result: Result) => statedOf(result, id);
  const stating = groupBy(main.filter((result) => valueOf(result) !== null), ({ source }) => source);
  const besides = ({ source }: Result) => [...new Set((stating.get(source) ?? []).map(valueOf))].filter((value) => value !== null);
  return {
    // Of a source that never states it nothing is known.
    results: main.filter(({ source }) => stating.has(source)),
    settingOf: (result) => `${methodKey(result)}|${columnKey(result, [id])}`,
    valueOf,
    besides,
    differ: (a, b) => {
      const [one, other] = [valueOf(a), valueOf(b)];
      if (one !== null && other !== null) return one !== other;
      if (one === null && other === null) return false;
      // What stands without it among rows that all state something else is not a mere quotation.
      return !besides(one === null ? a : b).includes(one ?? other ?? "");
    },
  };
}

function sideOf(result: Result, { valueOf, besides }: Over): Side {
  const { source, method, configuration } = result;
  const value = valueOf(result);
  return { speaker: speakerOf(result), source, method, configuration, value, beside: value === null ? besides(result) : [] };
}

/** Every two results of one setting with the same digits that differ, the one of the earlier source first. */
function pairsIn(bucket: readonly Result[], differ: Over["differ"]): readonly Pair[] {
  if (bucket.length > MOST_IN_ONE_CELL) return [];
  const inOrder = bucket.toSorted((a, b) => (a.source.source_id < b.source.source_id ? -1 : Number(a.source !== b.source)));
  return inOrder.flatMap((a, at) => inOrder.slice(at + 1).flatMap((b): Pair[] => (differ(a, b) ? [[a, b]] : [])));
}

/** Of several pairs of tables with the same difference the one with most values, with the number of the others. */
function strongest(findings: readonly SameDigitsFinding[]): readonly SameDigitsFinding[] {
  const what = ({ a, b }: SameDigitsFinding) => JSON.stringify([a, b].map(({ method, configuration, value }) => [method.method_id, configuration, value]).sort());
  return [...groupBy(findings, what).values()].map((same) => {
    const [most, ...others] = same.toSorted((one, other) => other.equal.length - one.equal.length) as [SameDigitsFinding];
    return { ...most, others };
  });
}
