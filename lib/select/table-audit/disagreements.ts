import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { isOfOthers, speakerOf } from "@/lib/format/source";
import { isOneConfiguration } from "../configuration";
import { compareSources } from "../disagreements";
import { mayBeEqual } from "../rounding";
import { verdict } from "../verdict";
import { columnKey, methodKey } from "./column";
import { pairsWithSilence } from "./silence";
import { isOtherVersion } from "./versions";

/** Results of one method, configuration and setting that cannot be one number. */
export interface DisagreementFinding {
  readonly figures: readonly Figure[];
  /** Whether all of them stand in texts of one paper. */
  readonly isWithin: boolean;
  /** Circumstances that sources state with different values, one of them at least of every two results that disagree. */
  readonly circumstances: readonly RowOf<"conditions">[];
  /** Conditions that must match and that some of the sources do not state. */
  readonly silent: readonly RowOf<"conditions">[];
}

export interface DisagreementAudit {
  /** Methods in a configuration and setting that more than one source reports. */
  readonly checked: number;
  readonly findings: readonly DisagreementFinding[];
  /** What may be another setting, because a condition that must match is not stated by all. */
  readonly uncertain: readonly DisagreementFinding[];
}

/**
 * Finds one method, configuration, benchmark, metric and setting with different digits in two sources, by the rule of
 * `compareSources`. Versions of one text are compared elsewhere; ablations and summaries are no results of the method itself, and
 * where a source does not say which of several configurations it means, it is not known to mean the same.
 */
export function auditDisagreements(figures: readonly Figure[]): DisagreementAudit {
  const main = figures.filter(({ standing }) => standing === "main");
  const methods = groupBy(main, ({ method, benchmark, metric }) => `${method.method_id} ${benchmark.benchmark_id} ${metric.metric_id}`);
  const runs = [...methods.values()].flatMap((own) => [...groupBy(own, methodKey).values()].filter((run) => isToldApart(run, own)));
  const settings = runs.flatMap((run) => [...groupBy(run, (figure) => columnKey(figure)).values()]).filter(isInSeveralSources);
  const findings = settings.flatMap((setting) => findingsOf(compareSources(setting), setting));
  return { checked: settings.length, findings, uncertain: runs.flatMap(findingsAcrossSilence) };
}

/** A configuration that is named, or the only one. */
const isToldApart = ([first]: readonly Figure[], all: readonly Figure[]) => first?.configuration !== null || all.every(({ configuration }) => configuration === null);
const isInSeveralSources = (figures: readonly Figure[]) => figures.some(({ source }) => source !== figures[0]?.source);

type Pair = { readonly a: Figure; readonly b: Figure };

/** Of settings that a silence makes uncertain, one finding each. */
function findingsAcrossSilence(run: readonly Figure[]): readonly DisagreementFinding[] {
  if (!isInSeveralSources(run)) return [];
  const pairs = pairsWithSilence(run);
  // Of a source that tells several settings apart, the silent one may mean any.
  const meant = groupBy(pairs.flatMap(([a, b]) => [[a, b], [b, a]] as const), ([figure, other]) => `${figure.id} ${other.source.source_id}`);
  const isClear = (figure: Figure, other: Figure) => meant.get(`${figure.id} ${other.source.source_id}`)?.length === 1;
  return findingsOf(pairs.filter(([a, b]) => isClear(a, b) && isClear(b, a)).flatMap(([a, b]) => compareSources([a, b])), run);
}

function findingsOf(disagreeing: readonly Pair[], among: readonly Figure[]): readonly DisagreementFinding[] {
  const bySource = groupBy(among, ({ source }) => source);
  /** Of two results that a source tells apart by what the other does not state, one has to differ. Equal digits at another horizon or other steps say nothing. */
  const isSaidToo = (figure: Figure, by: Figure) => (bySource.get(by.source) ?? []).some((other) => mayBeEqual(other.value, figure.value) && mayBeMeant(other, figure));
  const pairs = disagreeing.filter(({ a, b }) => !isOtherVersion(a.source, b.source) && !isSaidToo(a, b) && !isSaidToo(b, a));
  const [parted, alike] = [pairs.filter((pair) => partedBy(pair).length > 0), pairs.filter((pair) => partedBy(pair).length === 0)];
  const plain = connected(alike).map((together) => findingOf(together, among));
  const named = new Set(plain.flatMap(({ figures }) => figures));
  return [...plain, ...connected(parted).map((together) => findingOf(together, among)).filter(({ figures }) => !figures.every((figure) => named.has(figure)))];
}

function findingOf(pairs: readonly Pair[], among: readonly Figure[]): DisagreementFinding {
  const figures = among.filter((figure) => pairs.some(({ a, b }) => a === figure || b === figure));
  return {
    figures,
    isWithin: new Set(figures.map(paperOf)).size === 1,
    circumstances: [...new Set(pairs.flatMap(partedBy))],
    silent: [...new Set(pairs.flatMap(({ a, b }) => [...statedOnlyBy(a, b), ...statedOnlyBy(b, a)]))],
  };
}

/** Whether nothing that both state tells two results apart. */
const mayBeMeant = (one: Figure, other: Figure) => verdict(one, other).kind !== "not comparable" && isOneConfiguration(one, other);

/** The paper whose authors wrote the text, or whoever else did. */
const paperOf = (figure: Figure) => (isOfOthers(figure.source) ? speakerOf(figure) : figure.paper.paper_id);

/** The circumstances that both state with different values; an axis, such as the rounded number of parameters, is none. */
function partedBy({ a, b }: Pair): readonly RowOf<"conditions">[] {
  return a.conditions.flatMap(({ condition, value }) => {
    const other = b.conditions.find((stated) => stated.condition === condition);
    return condition.role !== "caveat" || other === undefined || other.value === value ? [] : [condition];
  });
}

const statedOnlyBy = (figure: Figure, other: Figure) =>
  figure.conditions.flatMap(({ condition }) => (condition.role !== "match" || other.conditions.some((stated) => stated.condition === condition) ? [] : [condition]));

/** Pairs that share a result, directly or through others, stand together. */
function connected(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  return pairs.reduce<readonly (readonly Pair[])[]>((groups, pair) => {
    const touches = (group: readonly Pair[]) => group.some(({ a, b }) => a === pair.a || a === pair.b || b === pair.a || b === pair.b);
    return [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), pair]];
  }, []);
}
