import type { Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import type { VERDICTS } from "@/lib/tables/judgements";
import { ORIGINS, STANDINGS } from "@/lib/tables/origins";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import type { Reason } from "./reasons";

/** Whether two results may be drawn on one axis, with the reasons against it or the caveats. */
export interface Verdict {
  readonly kind: (typeof VERDICTS)[number];
  /** Each reason once, the most important first; empty if comparable. */
  readonly reasons: readonly Reason[];
}

/** The fields that the rule reads; a reader's own row has exactly these. */
export interface Judged extends Pick<Result, "standing" | "conditions" | "origin" | "kind"> {
  readonly benchmark: Pick<RowOf<"benchmarks">, "benchmark_id" | "name">;
  readonly metric: Pick<RowOf<"metrics">, "metric_id" | "name">;
  readonly baseline: {
    readonly method: Pick<RowOf<"methods">, "method_id" | "name">;
    readonly configuration: string | null;
  } | null;
  readonly source: Pick<RowOf<"sources">, "source_id">;
}

/**
 * The only rule of comparability, used by pages, charts and the API.
 * - not comparable: another benchmark or metric, an ablation or a summary with anything except results of its own table, a `match` condition that
 *   differs, or, for a relative metric, another baseline;
 * - with caveats: none of these, but a `caveat` condition differs, a condition is stated on one side only, the origins differ, or the results come
 *   from different kinds of source;
 * - comparable: none of the above. A `vary` condition that differs is an axis, not a caveat.
 */
export function verdict(a: Judged, b: Judged): Verdict {
  const barriers = [...identity([a, b]), ...conditionReasons(a, b, "match")];
  if (barriers.length > 0) return { kind: "not comparable", reasons: barriers };
  return judged([...conditionReasons(a, b, "caveat"), ...oneSided(a, b), ...provenance([a, b])]);
}

/**
 * Returns the verdict on a set: the weakest of all pairs, each reason once. It is computed by condition instead of by pair, so that its cost grows
 * with the number of results and not with its square; a test compares it with the verdicts on the pairs.
 */
export function verdictOfAll(results: readonly Result[]): Verdict {
  const conditions = conditionsOf(results);
  const differing = (role: StatedCondition["condition"]["role"]) =>
    conditions.flatMap(({ condition, values }): Reason[] =>
      condition.role === role && values.length > 1 ? [{ kind: "condition differs", condition, values }] : [],
    );
  const barriers = [...identity(results), ...differing("match")];
  if (barriers.length > 0) return { kind: "not comparable", reasons: barriers };
  const partly = conditions.flatMap(({ condition, stated }): Reason[] =>
    stated < results.length ? [{ kind: "partly stated", condition, stated, of: results.length }] : [],
  );
  return judged([...differing("caveat"), ...partly, ...provenance(results)]);
}

const judged = (caveats: readonly Reason[]): Verdict => ({
  kind: caveats.length > 0 ? "with caveats" : "comparable",
  reasons: caveats,
});

/** Returns what results must share to be comparable, as text: results with equal keys share an axis. A condition that is not stated gives a key of its own. */
export const axisKey = once((result: Result): string => {
  const match = result.conditions
    .filter(({ condition }) => condition.role === "match")
    .map(({ condition, value }) => [condition.condition_id, value]);
  const baseline = result.baseline && [result.baseline.method.method_id, result.baseline.configuration];
  return JSON.stringify([result.benchmark.benchmark_id, result.metric.metric_id, match, baseline, ...asideOf(result)]);
});

/**
 * Returns a key for ablations and summaries; empty for main results. An ablation or a summary is not a result of the method itself, and is comparable
 * only with others of its own table.
 */
export const asideOf = ({ standing, source }: Pick<Judged, "standing" | "source">): readonly string[] =>
  standing === "main" ? [] : [standing, source.source_id];

/** Returns the differences in what must be equal for results to be comparable. */
function identity(results: readonly Judged[]): readonly Reason[] {
  const differing = (
    kind: "benchmarks differ" | "metrics differ" | "baselines differ",
    named: ReadonlyMap<unknown, string>,
  ): readonly Reason[] => (named.size > 1 ? [{ kind, values: [...named.values()] }] : []);
  const standings = new Set(results.map((result) => JSON.stringify(asideOf(result))));
  return [
    ...differing(
      "benchmarks differ",
      new Map(results.map(({ benchmark }) => [benchmark.benchmark_id, benchmark.name])),
    ),
    ...differing("metrics differ", new Map(results.map(({ metric }) => [metric.metric_id, metric.name]))),
    ...differing(
      "baselines differ",
      new Map(results.map(({ baseline }) => [baselineKey(baseline), baselineName(baseline)])),
    ),
    ...(standings.size > 1
      ? [
          {
            kind: "standings differ",
            values: STANDINGS.filter((standing) => results.some((result) => result.standing === standing)),
          } as const,
        ]
      : []),
  ];
}

const baselineKey = (baseline: Judged["baseline"]) =>
  JSON.stringify(baseline && [baseline.method.method_id, baseline.configuration]);
const baselineName = (baseline: Judged["baseline"]) =>
  baseline ? [baseline.method.name, baseline.configuration].filter(Boolean).join(", ") : "none";

function conditionReasons(a: Judged, b: Judged, role: "match" | "caveat"): readonly Reason[] {
  return a.conditions.flatMap((one): readonly Reason[] => {
    const other = b.conditions.find(({ condition }) => condition === one.condition);
    if (one.condition.role !== role || other === undefined || other.value === one.value) return [];
    return [{ kind: "condition differs", condition: one.condition, values: [one, other] }];
  });
}

function oneSided(a: Judged, b: Judged): readonly Reason[] {
  const missing = (from: Judged, to: Judged) =>
    from.conditions.filter(({ condition }) => !to.conditions.some((other) => other.condition === condition));
  return [...missing(a, b), ...missing(b, a)].map(({ condition }) => ({ kind: "one-sided", condition }));
}

/** Returns the reasons from the origin of results. Who measured matters more than the kind of text that repeats it, so kinds of source count only if the origin is the same. */
function provenance(results: readonly Judged[]): readonly Reason[] {
  const origins = new Set(results.map(({ origin }) => origin));
  if (origins.size > 1) return [{ kind: "origins differ", values: ORIGINS.filter((origin) => origins.has(origin)) }];
  const kinds = new Set(results.map(({ kind }) => kind));
  return kinds.size > 1 ? [{ kind: "kinds differ", values: SOURCE_KINDS.filter((kind) => kinds.has(kind)) }] : [];
}

interface ConditionSummary {
  readonly condition: StatedCondition["condition"];
  /** Each value once; two methods with the same name are two values, because their ids differ. */
  readonly values: readonly StatedCondition[];
  /** The number of results that state the condition. */
  readonly stated: number;
}

function conditionsOf(results: readonly Result[]): readonly ConditionSummary[] {
  const byCondition = groupBy(
    results.flatMap(({ conditions }) => conditions),
    ({ condition }) => condition,
  );
  return Array.from(byCondition, ([condition, stated]) => ({
    condition,
    values: [...new Map(stated.map((one) => [one.value, one])).values()],
    stated: stated.length,
  }));
}
