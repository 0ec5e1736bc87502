import type { Figure, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { withUnit } from "@/lib/format/figure";
import { examplesOf, inSentence, listed } from "@/lib/format/words";

export const VERDICTS = ["comparable", "with caveats", "not comparable"] as const;

/** Whether two figures may be drawn on one axis, and why not or with what in mind. */
export interface Verdict {
  readonly kind: (typeof VERDICTS)[number];
  /** Each reason in words, most weighty first; none for comparable. */
  readonly reasons: readonly string[];
}

/**
 * The one rule of comparability, for pages, charts and API alike.
 * - not comparable: another benchmark or metric, a `match` condition that differs, or, for a relative metric, another baseline;
 * - with caveats: none of these, but a `caveat` condition differs, a condition is stated on one side only, or the figures
 *   come from different kinds of source;
 * - comparable: none of all that. A `vary` condition that differs is an axis, not a caveat.
 */
export function verdict(a: Figure, b: Figure): Verdict {
  const barriers = [...identity(a, b), ...conditionReasons(a, b, "match")];
  if (barriers.length > 0) return { kind: "not comparable", reasons: barriers };
  const caveats = [...conditionReasons(a, b, "caveat"), ...oneSided(a, b), ...kinds(a, b)];
  return caveats.length > 0 ? { kind: "with caveats", reasons: caveats } : { kind: "comparable", reasons: [] };
}

/**
 * The verdict over a set: the weakest of all pairs, each reason once. Worked out by condition instead of by pair, so that
 * its cost grows with the number of figures and not with its square; a test holds it against the pairs.
 */
export function verdictOfAll(figures: readonly Figure[]): Verdict {
  const [first] = figures;
  if (first === undefined) return { kind: "comparable", reasons: [] };
  const barriers = [...new Set(figures.flatMap((figure) => identity(first, figure)))];
  const conditions = conditionsOf(figures);
  const differing = (role: ConditionSummary["role"]) =>
    conditions.filter((one) => one.role === role && one.values.length > 1).map(({ name, values }) => `${name} differs: ${examplesOf(values, "values")}`);
  barriers.push(...differing("match"));
  if (barriers.length > 0) return { kind: "not comparable", reasons: barriers };
  const partly = conditions.filter(({ stated }) => stated < figures.length).map(({ name, stated }) => `${name} stated for ${stated} of ${figures.length} figures`);
  const found = [...new Set(figures.map(({ kind }) => kind))];
  const caveats = [...differing("caveat"), ...partly, ...(found.length > 1 ? [`kinds of source differ: ${listed(found)}`] : [])];
  return caveats.length > 0 ? { kind: "with caveats", reasons: caveats } : { kind: "comparable", reasons: [] };
}

/** What two figures must share to be comparable at all, as text: equal keys, one axis. A condition that is not stated has a key of its own. */
export const axisKey = once((figure: Figure): string => {
  const match = figure.conditions.filter(({ condition }) => condition.role === "match").map(({ condition, value }) => [condition.condition_id, value]);
  const baseline = figure.baseline && [figure.baseline.method.method_id, figure.baseline.configuration];
  return JSON.stringify([figure.benchmark.benchmark_id, figure.metric.metric_id, match, baseline]);
});

function identity(a: Figure, b: Figure): string[] {
  const reasons: string[] = [];
  if (a.benchmark !== b.benchmark) reasons.push(`benchmarks differ: ${a.benchmark.name} and ${b.benchmark.name}`);
  if (a.metric !== b.metric) reasons.push(`metrics differ: ${a.metric.name} and ${b.metric.name}`);
  const [one, other] = [a, b].map(({ baseline }) => (baseline ? [baseline.method.name, baseline.configuration].filter(Boolean).join(", ") : "none"));
  const same = a.baseline?.method === b.baseline?.method && a.baseline?.configuration === b.baseline?.configuration;
  if (!same) reasons.push(`baselines differ: ${one} and ${other}`);
  return reasons;
}

const shown = ({ condition, value, method }: StatedCondition) => method?.name ?? withUnit(value, condition.unit);

function conditionReasons(a: Figure, b: Figure, role: "match" | "caveat"): string[] {
  return a.conditions.flatMap((one) => {
    const other = b.conditions.find(({ condition }) => condition === one.condition);
    if (one.condition.role !== role || other === undefined || other.value === one.value) return [];
    return [`${inSentence(one.condition.name)} differs: ${shown(one)} and ${shown(other)}`];
  });
}

function oneSided(a: Figure, b: Figure): string[] {
  const missing = (from: Figure, to: Figure) =>
    from.conditions.filter(({ condition }) => !to.conditions.some((other) => other.condition === condition)).map(({ condition }) => inSentence(condition.name));
  return [...missing(a, b), ...missing(b, a)].map((name) => `${name} stated on one side only`);
}

function kinds(a: Figure, b: Figure): string[] {
  return a.kind === b.kind ? [] : [`kinds of source differ: ${a.kind} and ${b.kind}`];
}

interface ConditionSummary {
  readonly name: string;
  readonly role: StatedCondition["condition"]["role"];
  /** As a reader sees them; two methods of one name stay two. */
  readonly values: readonly string[];
  /** How many figures state the condition. */
  readonly stated: number;
}

function conditionsOf(figures: readonly Figure[]): readonly ConditionSummary[] {
  const byCondition = groupBy(figures.flatMap(({ conditions }) => conditions), ({ condition }) => condition);
  return Array.from(byCondition, ([{ name, role }, stated]) => ({
    name: inSentence(name),
    role,
    values: [...new Map(stated.map((one) => [one.value, shown(one)])).values()],
    stated: stated.length,
  }));
}
