import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { selectFewerSteps, type FewerSteps } from "@/lib/report/speed/fewer-steps";
import { isClaimed } from "@/lib/report/speed/speed-up-rows";

type Method = RowOf<"methods">;

/** Two chosen methods on one benchmark, of which one is faster than the other, or imitates it in fewer steps, according to one source. */
export interface SpeedRelation {
  readonly benchmark: RowOf<"benchmarks">;
  /** The method that is faster, or the student. */
  readonly method: Method;
  /** Its baseline, or its teacher. */
  readonly baseline: Method;
  /** The speed-up that the method's authors claim; null if they claim none. */
  readonly claim: Result | null;
  /** The results with more and with fewer steps, in the source of the claim if it has both; null if no source has both. */
  readonly pair: FewerSteps | null;
}

/** How the chosen methods relate in speed. */
export interface SpeedRelations {
  /** One for each two methods and benchmark, in the order of the chosen methods. */
  readonly relations: readonly SpeedRelation[];
  /** Every pair of a student and its teacher that are both chosen; a pair that a second source repeats digit by digit is listed once. */
  readonly pairs: readonly FewerSteps[];
}

/** Returns whether a result is a speed-up that its method's authors claim over another of some methods. */
const isClaimOf = (result: Result, methods: readonly Method[]) =>
  result.metric.metric_id === "speed-up" &&
  isClaimed(result) &&
  result.baseline !== null &&
  result.baseline.method !== result.method &&
  methods.includes(result.baseline.method);

/**
 * Returns what the results of some methods state about the speed of one of them over another. An abstract comes first, because it states what a paper
 * is about; otherwise the largest claim and the best student come first.
 */
export function selectSpeedRelations(
  { tables }: Pick<Catalogue, "tables">,
  methods: readonly Method[],
  results: readonly Result[],
): SpeedRelations {
  const pairs = selectFewerSteps({ tables, results }).filter(
    ({ method, teacher }) => method !== teacher && methods.includes(method) && methods.includes(teacher),
  );
  const claims = results.filter((result) => isClaimOf(result, methods));
  const found = [
    ...pairs.map((pair) => ({ ...pair, baseline: pair.teacher })),
    ...claims.map((claim) => ({
      benchmark: claim.benchmark,
      method: claim.method,
      baseline: (claim.baseline as { readonly method: Method }).method,
    })),
  ];
  const together = groupBy(found, ({ benchmark, method, baseline }) =>
    JSON.stringify([methods.indexOf(method), methods.indexOf(baseline), benchmark.benchmark_id]),
  );
  const relations = Array.from(together.values(), ([first]) => {
    const { benchmark, method, baseline } = first as (typeof found)[number];
    const ofThese = <Item extends { readonly benchmark: RowOf<"benchmarks">; readonly method: Method }>(
      items: readonly Item[],
      other: (item: Item) => Method | undefined,
    ) => items.filter((item) => item.benchmark === benchmark && item.method === method && other(item) === baseline);
    const own = ofThese(pairs, ({ teacher }) => teacher);
    const claimed = ofThese(claims, (claim) => claim.baseline?.method).toSorted(
      (a, b) => abstractFirst(a, b) || b.value.number - a.value.number,
    );
    // A speed-up and its cost belong together only if one source states both of one student.
    const pair =
      [...own].sort(
        (a, b) => Number(b.speedUp !== null) - Number(a.speedUp !== null) || abstractFirst(a.after, b.after),
      )[0] ?? null;
    return { benchmark, method, baseline, claim: pair?.speedUp ?? claimed[0] ?? null, pair };
  });
  return {
    relations: relations.toSorted((a, b) => methods.indexOf(a.method) - methods.indexOf(b.method)),
    pairs: withoutRepeats(pairs),
  };
}

const abstractFirst = (a: Result, b: Result) => Number(b.kind === "abstract") - Number(a.kind === "abstract");

/** Removes repeated pairs: a paper's table and its repository print the same pair, which gets one arrow; the pair with the speed-up is kept. */
function withoutRepeats(pairs: readonly FewerSteps[]): readonly FewerSteps[] {
  const said = groupBy(pairs, ({ benchmark, metric, method, teacher, stepsBefore, stepsAfter, before, after }) =>
    JSON.stringify([
      benchmark.benchmark_id,
      metric.metric_id,
      method.method_id,
      teacher.method_id,
      stepsBefore,
      stepsAfter,
      before.configuration,
      after.configuration,
      before.value.text,
      after.value.text,
    ]),
  );
  return Array.from(said.values(), (same) => same.find(({ speedUp }) => speedUp !== null) ?? (same[0] as FewerSteps));
}
