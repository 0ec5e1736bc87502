import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { isOfOthers } from "@/lib/format/source";
import type { AxisTerm } from "@/lib/format/axis-words";
import { nameOf } from "@/lib/select/rank/configuration";
import { mayAgree } from "@/lib/select/rank/disagreements";
import { mayBeEqual } from "@/lib/select/rank/rounding";
import { mayBeSame, nameByDigits } from "@/lib/select/rank/same-model";
import { sameDigits, type Statement } from "@/lib/select/rank/statements";
import { axisKey, verdictOfAll, type Verdict } from "@/lib/select/rank/verdict";
import { partlyStated } from "@/lib/report/same-model";
import { auditDisagreements } from "@/lib/report/table-audit/disagreements";
import { resultsBy, type MethodBenchmark, type MethodMetric } from "./method";

/** Different numbers that sources print for one configuration of a method, or for what may be one. */
export interface MethodDisagreement {
  readonly key: string;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly configuration: string | null;
  /** The terms of the comparison group that all of them state. */
  readonly terms: readonly AxisTerm[];
  /** Best first; statements without a configuration are placed with the configuration whose digits they print. */
  readonly statements: readonly Statement[];
  readonly results: readonly Result[];
  readonly verdict: Verdict;
  /** Conditions that must match and that not all of them state, so that these may be different set-ups. */
  readonly silent: readonly RowOf<"conditions">[];
  /** Those of `results` that name no configuration although others do. */
  readonly nameless: readonly Result[];
  /** Papers whose own texts differ: two versions, or an abstract and a table or a repository. */
  readonly papers: readonly RowOf<"papers">[];
}

interface Found {
  readonly key: string;
  readonly terms: readonly AxisTerm[];
  readonly results: readonly Result[];
}

/**
 * Returns the disagreements of sources about a method: those on one axis, and those in which texts of one paper print different numbers of a
 * configuration while one of them leaves out a condition. Differences between papers that state different things are left to /audit/tables.
 */
export const selectMethodDisagreements = (benchmarks: readonly MethodBenchmark[]): readonly MethodDisagreement[] =>
  benchmarks.flatMap(({ benchmark, metrics }) => metrics.flatMap((reported) => ofMetric(benchmark, reported)));

function ofMetric(benchmark: RowOf<"benchmarks">, reported: MethodMetric): readonly MethodDisagreement[] {
  const all = resultsBy(reported);
  const onAxes = reported.axes.flatMap(({ key, terms, said }) =>
    said.flatMap(({ disagreement, configuration }): Found[] =>
      disagreement === null ? [] : [{ key: `${key} ${configuration}`, terms, results: disagreement.results }],
    ),
  );
  const acrossSilence = auditDisagreements(all)
    .uncertain.filter(({ results }) => papersApart(results).length > 0)
    .map(({ results }): Found => ({ key: `silent ${results[0]?.id}`, terms: [], results }));
  const found: readonly MethodDisagreement[] = acrossSilence
    .reduce(joined, onAxes)
    .map(({ key, terms, results: own }) => {
      const nameless = namelessLike(own, all);
      const results = bestFirst(reported.metric, [...all.filter((result) => own.includes(result)), ...nameless]);
      return {
        key,
        benchmark,
        metric: reported.metric,
        configuration: own[0]?.configuration ?? null,
        terms: terms.filter(
          (term) =>
            term.kind !== "condition" ||
            own.every(({ conditions }) => conditions.some(({ condition }) => condition === term.stated.condition)),
        ),
        statements: sameDigits(results).map((same) => ({
          configuration: own[0]?.configuration ?? null,
          results: same,
          against: [],
        })),
        results,
        verdict: verdictOfAll(results),
        silent: partlyStated(results),
        nameless,
        papers: papersApart(results),
      };
    });
  // Differences within one paper come first, then the best results.
  const best = ({ results: [first] }: MethodDisagreement) => first?.value.number ?? 0;
  return found.toSorted(
    (a, b) =>
      Number(a.papers.length === 0) - Number(b.papers.length === 0) || signOf(reported.metric) * (best(a) - best(b)),
  );
}

const signOf = ({ direction }: RowOf<"metrics">) => (direction === "lower" ? 1 : direction === "higher" ? -1 : 0);

/** Returns results best first. Results of one axis already are; those of several axes are ordered by their digits. */
function bestFirst(metric: RowOf<"metrics">, results: readonly Result[]): readonly Result[] {
  return new Set(results.map(axisKey)).size === 1
    ? results
    : results.toSorted((a, b) => signOf(metric) * (a.value.number - b.value.number));
}

/** Adds a finding with an unstated condition to the axis with which it shares results, unless that would put results side by side that are known not to be comparable. */
function joined(places: readonly Found[], more: Found): readonly Found[] {
  const at = places.findIndex(
    ({ results }) =>
      results.some((result) => more.results.includes(result)) &&
      verdictOfAll([...new Set([...results, ...more.results])]).kind !== "not comparable",
  );
  const place = places[at];
  if (place === undefined) return [...places, more];
  return places.with(at, { ...place, results: [...new Set([...place.results, ...more.results])] });
}

/** Returns results without a configuration that print the digits of these, and of no other configuration. */
function namelessLike(found: readonly Result[], all: readonly Result[]): readonly Result[] {
  const name = found[0] ? nameOf(found[0]) : "";
  if (name === "") return [];
  const isLike = (result: Result) =>
    found.some((one) => one.source !== result.source && mayBeEqual(one.value, result.value) && mayBeSame(one, result));
  return all.filter(
    (result) =>
      nameOf(result) === "" &&
      isLike(result) &&
      nameByDigits(result, all) === name &&
      verdictOfAll([...found, result]).kind !== "not comparable",
  );
}

/** Returns the papers of which two texts, both by their own authors, print values that cannot be one number. */
function papersApart(results: readonly Result[]): readonly RowOf<"papers">[] {
  const own = results.filter((result) => !isOfOthers(result.source) && result.origin !== "quoted");
  const apart = own.filter((a) => own.some((b) => b.paper === a.paper && b.source !== a.source && !mayAgree(a, b)));
  return [...new Set(apart.map(({ paper }) => paper))];
}
