import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { isOfOthers, speakerOf } from "@/lib/format/source";
import { isOneConfiguration } from "@/lib/select/rank/configuration";
import { compareSources } from "@/lib/select/rank/disagreements";
import { mayBeEqual } from "@/lib/select/rank/rounding";
import { verdict } from "@/lib/select/rank/verdict";
import { columnKey, methodKey } from "./column";
import { pairsWithSilence } from "./silence";
import { isOtherVersion } from "./versions";

/** Results of one method, configuration and setting that cannot be one number. */
export interface DisagreementFinding {
  readonly results: readonly Result[];
  /** Whether all of them are in texts of one paper. */
  readonly isWithin: boolean;
  /** Circumstances that sources state with different values; any two results that disagree differ in at least one of them. Empty if no circumstance separates them. */
  readonly circumstances: readonly RowOf<"conditions">[];
  /** Conditions that must match and that some of the sources do not state. */
  readonly silent: readonly RowOf<"conditions">[];
}

export interface DisagreementAudit {
  /** The number of methods in one configuration and setting that more than one source reports. */
  readonly checked: number;
  readonly findings: readonly DisagreementFinding[];
  /** Findings that may be about different settings, because not all sources state a condition that must match. */
  readonly uncertain: readonly DisagreementFinding[];
}

/**
 * Finds one method, configuration, benchmark, metric and setting with different digits in two sources, by the rule of `compareSources`. Versions of
 * one text are compared elsewhere. Ablations and summaries are not results of the method itself. If a source does not say which of several
 * configurations it means, it is not known to mean the same one.
 */
export function auditDisagreements(results: readonly Result[]): DisagreementAudit {
  const main = results.filter(({ standing }) => standing === "main");
  const methods = groupBy(
    main,
    ({ method, benchmark, metric }) => `${method.method_id} ${benchmark.benchmark_id} ${metric.metric_id}`,
  );
  const runs = [...methods.values()].flatMap((own) =>
    [...groupBy(own, methodKey).values()].filter((run) => isToldApart(run, own)),
  );
  const settings = runs
    .flatMap((run) => [...groupBy(run, (result) => columnKey(result)).values()])
    .filter(isInSeveralSources);
  const findings = settings.flatMap((setting) => findingsOf(compareSources(setting), setting));
  return { checked: settings.length, findings, uncertain: runs.flatMap(findingsAcrossSilence) };
}

/** Returns whether a run has a named configuration, or is the only one. */
const isToldApart = ([first]: readonly Result[], all: readonly Result[]) =>
  first?.configuration !== null || all.every(({ configuration }) => configuration === null);
const isInSeveralSources = (results: readonly Result[]) => results.some(({ source }) => source !== results[0]?.source);

type Pair = { readonly a: Result; readonly b: Result };

/** Returns the findings among settings that a missing statement makes uncertain. */
function findingsAcrossSilence(run: readonly Result[]): readonly DisagreementFinding[] {
  if (!isInSeveralSources(run)) return [];
  const pairs = pairsWithSilence(run);
  // If a source distinguishes several settings, a source that does not state the condition may mean any of them.
  const meant = groupBy(
    pairs.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ),
    ([result, other]) => `${result.id} ${other.source.source_id}`,
  );
  const isClear = (result: Result, other: Result) => meant.get(`${result.id} ${other.source.source_id}`)?.length === 1;
  return findingsOf(
    pairs.filter(([a, b]) => isClear(a, b) && isClear(b, a)).flatMap(([a, b]) => compareSources([a, b])),
    run,
  );
}

function findingsOf(disagreeing: readonly Pair[], among: readonly Result[]): readonly DisagreementFinding[] {
  const bySource = groupBy(among, ({ source }) => source);
  /**
   * Returns whether the other source also prints the digits of this result. If a source distinguishes two results by a condition that the other
   * source does not state, one of the two has to differ. Equal digits at another horizon or another number of steps show nothing.
   */
  const isSaidToo = (result: Result, by: Result) =>
    (bySource.get(by.source) ?? []).some((other) => mayBeEqual(other.value, result.value) && mayBeMeant(other, result));
  const pairs = disagreeing.filter(
    ({ a, b }) => !isOtherVersion(a.source, b.source) && !isSaidToo(a, b) && !isSaidToo(b, a),
  );
  const [parted, alike] = [
    pairs.filter((pair) => partedBy(pair).length > 0),
    pairs.filter((pair) => partedBy(pair).length === 0),
  ];
  const plain = connected(alike).map((together) => findingOf(together, among));
  const named = new Set(plain.flatMap(({ results }) => results));
  return [
    ...plain,
    ...connected(parted)
      .map((together) => findingOf(together, among))
      .filter(({ results }) => !results.every((result) => named.has(result))),
  ];
}

function findingOf(pairs: readonly Pair[], among: readonly Result[]): DisagreementFinding {
  const results = among.filter((result) => pairs.some(({ a, b }) => a === result || b === result));
  return {
    results,
    isWithin: new Set(results.map(paperOf)).size === 1,
    circumstances: [...new Set(pairs.flatMap(partedBy))],
    silent: [...new Set(pairs.flatMap(({ a, b }) => [...statedOnlyBy(a, b), ...statedOnlyBy(b, a)]))],
  };
}

/** Returns whether no condition that both state distinguishes two results. */
const mayBeMeant = (one: Result, other: Result) =>
  verdict(one, other).kind !== "not comparable" && isOneConfiguration(one, other);

/** Returns the id of the paper whose authors wrote the text, or else the name of whoever wrote it. */
const paperOf = (result: Result) => (isOfOthers(result.source) ? speakerOf(result) : result.paper.paper_id);

/** Returns the circumstances that both state with different values. An axis, such as the rounded number of parameters, does not count. */
function partedBy({ a, b }: Pair): readonly RowOf<"conditions">[] {
  return a.conditions.flatMap(({ condition, value }) => {
    const other = b.conditions.find((stated) => stated.condition === condition);
    return condition.role !== "caveat" || other === undefined || other.value === value ? [] : [condition];
  });
}

const statedOnlyBy = (result: Result, other: Result) =>
  result.conditions.flatMap(({ condition }) =>
    condition.role !== "match" || other.conditions.some((stated) => stated.condition === condition) ? [] : [condition],
  );

/** Groups pairs that share a result, directly or through others. */
function connected(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  return pairs.reduce<readonly (readonly Pair[])[]>((groups, pair) => {
    const touches = (group: readonly Pair[]) =>
      group.some(({ a, b }) => a === pair.a || a === pair.b || b === pair.a || b === pair.b);
    return [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), pair]];
  }, []);
}
