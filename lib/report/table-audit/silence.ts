import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";

/**
 * Returns every two results that agree in all `match` conditions that both state, and of which one states a condition that the other does not.
 * Results are grouped by the conditions that they state, so that the cost grows with the pairs found and not with all possible pairs.
 */
export function pairsWithSilence(results: readonly Result[]): readonly (readonly [Result, Result])[] {
  const byStated = [...groupBy(results, (result) => namesOf(result).join(" ")).values()];
  return byStated.flatMap((some, at) =>
    byStated.slice(at + 1).flatMap((others) => {
      const [one, other] = [some[0], others[0]];
      const shared = one && other ? namesOf(one).filter((name) => namesOf(other).includes(name)) : [];
      const inSetting = groupBy(others, (result) => valuesOf(result, shared));
      return some.flatMap((a) => (inSetting.get(valuesOf(a, shared)) ?? []).map((b) => [a, b] as const));
    }),
  );
}

const matching = ({ conditions }: Result) => conditions.filter(({ condition }) => condition.role === "match");

const namesOf = (result: Result) => matching(result).map(({ condition }) => condition.condition_id);

const valuesOf = (result: Result, names: readonly string[]) =>
  matching(result)
    .filter(({ condition }) => names.includes(condition.condition_id))
    .map(({ value }) => value)
    .join("|");
