import type { StatedCondition } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { spaced } from "@/lib/format/words";
import type { Reason } from "@/lib/select/rank/reasons";
import { verdict, type Judged, type Verdict } from "@/lib/select/rank/verdict";
import { VERDICTS } from "@/lib/tables/judgements";
import type { OwnFacts, OwnGroup, OwnProfile } from "./own-facts";
import type { OwnRow } from "./own-row";

/** Whether an own row may be shown with the results of a group: the weakest verdict over all of them, each reason once. */
export interface OwnVerdict extends Verdict {
  /** Names of conditions that results of the group state and the row does not. */
  readonly silent: readonly string[];
  /** Names of conditions that the row states and some results do not. */
  readonly alone: readonly string[];
}

/** Judges a row against a group, by the rule for any two results. An unreported row has no kind of source, so the kinds never count as different. */
export function judgeOwn(facts: OwnFacts, group: OwnGroup, row: OwnRow): OwnVerdict {
  const own = judgedOf(
    facts,
    group,
    { origin: "own", kind: "paper" },
    row.conditions,
    row.benchmark || group.benchmark,
    row.baseline,
  );
  const verdicts = (theirsOf(facts).get(group) ?? []).map((theirs) => verdict({ ...own, kind: theirs.kind }, theirs));
  const weakest = VERDICTS.findLast((one) => verdicts.some((found) => found.kind === one)) ?? "comparable";
  const reasons = uniqueOf(verdicts.filter((found) => found.kind === weakest).flatMap((found) => found.reasons));
  // A condition that no result of the board states is always one-sided.
  const unknown = Object.keys(row.conditions).filter(
    (id) => !facts.conditions.some(({ condition }) => condition.condition_id === id),
  );
  const kind = weakest === "comparable" && unknown.length > 0 ? "with caveats" : weakest;
  // The most important conditions first: those that most results state, and of the row's own those that fewest state.
  const statedBy = (id: string) =>
    group.profiles.reduce((sum, { conditions, results }) => sum + (id in conditions ? results : 0), 0);
  const oneSided = reasons
    .flatMap((reason) => (reason.kind === "one-sided" ? [reason.condition] : []))
    .toSorted((a, b) => statedBy(b.condition_id) - statedBy(a.condition_id));
  const states = (id: string) => id in row.conditions;
  return {
    kind,
    reasons: reasons.filter((reason) => reason.kind !== "one-sided"),
    silent: oneSided.filter(({ condition_id }) => !states(condition_id)).map(({ name }) => name),
    alone: [
      ...oneSided.filter(({ condition_id }) => states(condition_id)).map(({ name }) => name),
      ...(kind === "not comparable" ? [] : unknown.map(spaced)),
    ],
  };
}

/** The results of each group in the form for judging; cached, because many rows are judged against the same group. */
const theirsOf = once(
  (facts: OwnFacts): ReadonlyMap<OwnGroup, readonly Judged[]> =>
    new Map(
      facts.groups.map((group) => [
        group,
        group.profiles.map((profile) =>
          judgedOf(facts, group, profile, profile.conditions, group.benchmark, group.baseline),
        ),
      ]),
    ),
);

/** Returns one side of a verdict. */
function judgedOf(
  { benchmarks, metrics, conditions }: OwnFacts,
  { metric: id }: OwnGroup,
  { origin, kind }: Pick<OwnProfile, "origin" | "kind">,
  stated: Readonly<Record<string, string>>,
  on: string,
  baseline: string,
): Judged {
  const metric = metrics.find(({ metric_id }) => metric_id === id) ?? { metric_id: id, name: id };
  return {
    benchmark: benchmarks.find(({ benchmark_id }) => benchmark_id === on) ?? { benchmark_id: on, name: on },
    metric,
    baseline: baseline === "" ? null : { method: { method_id: baseline, name: baseline }, configuration: null },
    standing: "main",
    conditions: Object.entries(stated).flatMap(([condition_id, value]): StatedCondition[] => {
      const own = conditions.find(({ condition }) => condition.condition_id === condition_id);
      return own ? [{ condition: own.condition, value, method: null }] : [];
    }),
    source: { source_id: "" },
    origin,
    kind,
  };
}

/** Merges reasons about one condition that differs in several ways into one reason with all values. */
function uniqueOf(reasons: readonly Reason[]): readonly Reason[] {
  const byName = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = "condition" in reason ? `${reason.kind} ${reason.condition.condition_id}` : reason.kind;
    const before = byName.get(key);
    byName.set(key, before === undefined ? reason : merged(before, reason));
  }
  return [...byName.values()];
}

function merged(a: Reason, b: Reason): Reason {
  if (a.kind === "condition differs" && b.kind === "condition differs")
    return { ...a, values: [...new Map([...a.values, ...b.values].map((one) => [one.value, one])).values()] };
  if (a.kind === "origins differ" && b.kind === "origins differ")
    return { ...a, values: [...new Set([...a.values, ...b.values])] };
  return a;
}
