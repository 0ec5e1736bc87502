import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { speakerOf } from "@/lib/format/source";
import { columnKey, methodKey, OF_ROWS, statedOf } from "./column";

/** Results of one source that share the subject of the finding: a method under one value of a condition. */
export interface Side {
  /** Whose text the source is: the short name of its paper, or whoever else wrote it. */
  readonly speaker: string;
  readonly source: RowOf<"sources">;
  readonly method: RowOf<"methods">;
  readonly configuration: string | null;
  /** The value of the condition that the source states; null if it does not state one for these results, or if the difference is the method. */
  readonly value: string | null;
  /** The values that the table states for its other rows, if it states none for these. */
  readonly beside: readonly string[];
}

type Pair = readonly [Result, Result];

/** Two runs that differ in a stated `match` condition or in the method. */
interface Compared {
  /** The condition that differs; null if the methods differ. */
  readonly condition: RowOf<"conditions"> | null;
  readonly a: Side;
  readonly b: Side;
  /** Pairs of results in one setting with equal digits, and with different digits. */
  readonly equal: readonly Pair[];
  readonly unequal: readonly Pair[];
  /** How many settings both runs report. */
  readonly shared: number;
}

/** Two compared runs that print the same digits again and again. */
export interface SameDigitsFinding extends Compared {
  /** Further pairs of tables with the same difference and the same digits, most values first. */
  readonly others: readonly Compared[];
}

export interface SameDigitsAudit {
  /** The number of pairs of runs with enough settings in common whose digits are equal at least once. */
  readonly checked: number;
  readonly findings: readonly SameDigitsFinding[];
}

/** Fewer equal values may be chance. */
export const LEAST_EQUAL = 8;
/** At least this share of the settings that both report must be equal. */
export const LEAST_SHARE = 0.9;

/** Who timed or judged a result does not make a new run of one that is quoted with its digits. */
const SAID_OF_THE_TELLER = ["timed-by", "judged-by", ...OF_ROWS];

/** A cell that occurs in more tables than this is copied everywhere, or has digits as common as 1.00: there would be too many pairs to follow. */
const MOST_IN_ONE_CELL = 60;

/**
 * Finds the same digits under another look-back, setting or method. Two methods, or one method under two settings, seldom agree in one value by
 * chance and never in eight; so at least eight must be equal, and at least nine of ten of those that both report.
 */
export function auditSameDigits(results: readonly Result[]): SameDigitsAudit {
  const main = results.filter(
    ({ standing, value, qualifier }) => standing === "main" && qualifier === "exact" && isTelling(value.text),
  );
  const conditions = [...new Set(main.flatMap((result) => result.conditions.map(({ condition }) => condition)))];
  const telling = conditions.filter(
    ({ role, condition_id }) => role === "match" && !SAID_OF_THE_TELLER.includes(condition_id),
  );
  const audits = [null, ...telling].map((condition) => pairsOver(main, condition));
  return {
    checked: audits.reduce((sum, { checked }) => sum + checked, 0),
    findings: audits.flatMap(({ findings }) => strongest(findings)),
  };
}

/** Returns whether equal digits are evidence: those of 0.5 or 3 are not. */
const isTelling = (text: string) => text.replace(/[^0-9]/g, "").replace(/^0+/, "").length >= 2;

function pairsOver(main: readonly Result[], condition: RowOf<"conditions"> | null): SameDigitsAudit {
  const over = condition === null ? ofMethods(main) : ofCondition(main, condition.condition_id);
  const settings = new Map(over.results.map((result) => [result, over.settingOf(result)]));
  const buckets = groupBy(over.results, (result) => `${settings.get(result)}|${result.value.text}`);
  const pairs = [...buckets.values()].flatMap((bucket) => pairsIn(bucket, over.differ));
  const inRuns = new Set(pairs.flat().map(({ source }) => source));
  const runKeyOf = (result: Result) => `${result.source.source_id}|${methodKey(result)}|${over.valueOf(result) ?? ""}`;
  const runs = groupBy(
    over.results.filter(({ source }) => inRuns.has(source)),
    runKeyOf,
  );
  const compared = [...groupBy(pairs, (pair) => pair.map(runKeyOf).join(" ")).values()].flatMap(
    (equal): readonly Compared[] => {
      const [first] = equal;
      const [a, b] = (first ?? []).map(
        (result) => new Map((runs.get(runKeyOf(result)) ?? []).map((own) => [settings.get(own), own])),
      );
      const shared = [...(a ?? [])].flatMap(([setting, one]): Pair[] =>
        b?.has(setting) ? [[one, b.get(setting) as Result]] : [],
      );
      if (first === undefined || shared.length < LEAST_EQUAL) return [];
      const unequal = shared.filter(([one, other]) => one.value.text !== other.value.text);
      return [
        { condition, a: sideOf(first[0], over), b: sideOf(first[1], over), equal, unequal, shared: shared.length },
      ];
    },
  );
  const findings = compared.filter(
    ({ equal, shared }) => equal.length >= LEAST_EQUAL && equal.length >= LEAST_SHARE * shared,
  );
  return { checked: compared.length, findings: findings.map((finding) => ({ ...finding, others: [] })) };
}

/** How two runs may differ, and what they must share. */
interface Over {
  readonly results: readonly Result[];
  /** The key that two results must share for their digits to be compared. */
  readonly settingOf: (result: Result) => string;
  /** The value that identifies a run in addition to its source and method. */
  readonly valueOf: (result: Result) => string | null;
  /** The values that the source states for other rows. */
  readonly besides: (result: Result) => readonly string[];
  readonly differ: (a: Result, b: Result) => boolean;
}

const ofMethods = (results: readonly Result[]): Over => ({
  results,
  settingOf: (result) => columnKey(result),
  valueOf: () => null,
  besides: () => [],
  differ: (a, b) =>
    a.method !== b.method ||
    (a.configuration !== b.configuration && a.configuration !== null && b.configuration !== null),
});

function ofCondition(main: readonly Result[], id: string): Over {
  const valueOf = (result: Result) => statedOf(result, id);
  const stating = groupBy(
    main.filter((result) => valueOf(result) !== null),
    ({ source }) => source,
  );
  const besides = ({ source }: Result) =>
    [...new Set((stating.get(source) ?? []).map(valueOf))].filter((value) => value !== null);
  return {
    // Nothing is known about a source that never states the condition.
    results: main.filter(({ source }) => stating.has(source)),
    settingOf: (result) => `${methodKey(result)}|${columnKey(result, [id])}`,
    valueOf,
    besides,
    differ: (a, b) => {
      const [one, other] = [valueOf(a), valueOf(b)];
      if (one !== null && other !== null) return one !== other;
      if (one === null && other === null) return false;
      // If the other rows of the table all state something else, a row that states nothing is not merely a quotation.
      return !besides(one === null ? a : b).includes(one ?? other ?? "");
    },
  };
}

function sideOf(result: Result, { valueOf, besides }: Over): Side {
  const { source, method, configuration } = result;
  const value = valueOf(result);
  return {
    speaker: speakerOf(result),
    source,
    method,
    configuration,
    value,
    beside: value === null ? besides(result) : [],
  };
}

/** Returns all pairs of results of one setting that print the same digits but belong to different runs, with the result of the earlier source id first. */
function pairsIn(bucket: readonly Result[], differ: Over["differ"]): readonly Pair[] {
  if (bucket.length > MOST_IN_ONE_CELL) return [];
  const inOrder = bucket.toSorted((a, b) =>
    a.source.source_id < b.source.source_id ? -1 : Number(a.source !== b.source),
  );
  return inOrder.flatMap((a, at) => inOrder.slice(at + 1).flatMap((b): Pair[] => (differ(a, b) ? [[a, b]] : [])));
}

/** Keeps, of several pairs of tables with the same difference, the one with most values, and lists the others in it. */
function strongest(findings: readonly SameDigitsFinding[]): readonly SameDigitsFinding[] {
  const what = ({ a, b }: SameDigitsFinding) =>
    JSON.stringify([a, b].map(({ method, configuration, value }) => [method.method_id, configuration, value]).sort());
  return [...groupBy(findings, what).values()].map((same) => {
    const [most, ...others] = same.toSorted((one, other) => other.equal.length - one.equal.length) as [
      SameDigitsFinding,
    ];
    return { ...most, others };
  });
}
