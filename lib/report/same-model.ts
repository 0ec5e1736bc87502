import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { nameOf } from "@/lib/select/rank/configuration";
import { mayBeEqual } from "@/lib/select/rank/rounding";
import { mayBeSame, nameByDigits } from "@/lib/select/rank/same-model";
import { verdict } from "@/lib/select/rank/verdict";
import { ORIGINS } from "@/lib/tables/origins";

/** The results that other sources print of the same model, as far as the sources identify it. */
export interface SameModel {
  /** The authors' own texts first, then those who measured it again, then quotations; of equals, those that print the digits of the result come first. */
  readonly results: readonly Result[];
  /** Conditions that must match and that not all of them, including the result, state, so that they may be of different set-ups. */
  readonly silent: readonly RowOf<"conditions">[];
  /** If nobody else measured this model: what others measured of other configurations of the method, best first. */
  readonly elsewhere: readonly Result[];
}

/** Returns whether sources name the configurations of two results alike, or neither names one. */
export const isNamedAlike = (a: Result, b: Result): boolean => nameOf(a) === nameOf(b);

const NOTHING: SameModel = { results: [], silent: [], elsewhere: [] };

const placeKey = ({ method, benchmark, metric, baseline }: Result) =>
  JSON.stringify([
    method.method_id,
    benchmark.benchmark_id,
    metric.metric_id,
    baseline && [baseline.method.method_id, baseline.configuration],
  ]);

const byPlace = once(({ results }: Catalogue) =>
  groupBy(
    results.filter(({ standing }) => standing === "main"),
    placeKey,
  ),
);

/**
 * Returns the other results of the same model, in other sources. A source that names no configuration, as an abstract does, is taken to mean the one
 * whose digits it prints, and none if several have them.
 */
export function selectSameModel(catalogue: Catalogue, result: Result): SameModel {
  if (result.standing !== "main") return NOTHING;
  const all = byPlace(catalogue).get(placeKey(result)) ?? [];
  const others = all.filter((other) => other.source !== result.source);
  if (others.length === 0) return NOTHING;
  const results = sameModel(result, others, all).toSorted(inOrder(result));
  const isMeasured = [result, ...results].some(({ origin }) => origin === "measured-again");
  return {
    results,
    silent: results.length === 0 ? [] : partlyStated([result, ...results]),
    elsewhere: isMeasured
      ? []
      : others
          .filter(
            (other) => other.origin === "measured-again" && nameOf(other) !== "" && nameOf(other) !== nameOf(result),
          )
          .toSorted(bestFirst(result)),
  };
}

function sameModel(result: Result, others: readonly Result[], all: readonly Result[]): readonly Result[] {
  const name = nameOf(result) || nameByDigits(result, others);
  // If configurations have names, a result without one belongs only to a configuration with its digits.
  const isNamed = all.some((one) => nameOf(one) !== "");
  const isLoose = (other: Result) =>
    isNamed && (nameOf(other) === "" || nameOf(result) === "") && nameOf(other) !== nameOf(result);
  const isNameless = (other: Result) => isNamed && nameOf(other) === "" && nameOf(result) === "";
  const direct = others.filter(
    (other) =>
      mayBeSame(result, other) && (!(isLoose(other) || isNameless(other)) || mayBeEqual(result.value, other.value)),
  );
  if (name === null || !isNamed) return direct;
  const links = [result, ...direct].filter((one) => nameOf(one) === name);
  const isLinked = (other: Result) =>
    nameOf(other) === name
      ? links.some((link) => mayBeSame(link, other))
      : nameOf(other) === "" &&
        links.some((link) => mayBeEqual(link.value, other.value) && mayBeSame(link, other)) &&
        nameByDigits(
          other,
          all.filter(({ source }) => source !== other.source),
        ) === name;
  const linked = others.filter(
    (other) => !direct.includes(other) && verdict(result, other).kind !== "not comparable" && isLinked(other),
  );
  return [...direct, ...linked].filter((other) => nameOf(other) === "" || nameOf(other) === name);
}

const bestFirst =
  ({ metric: { direction } }: Result) =>
  (a: Result, b: Result) =>
    direction === "none" ? 0 : (direction === "lower" ? 1 : -1) * (a.value.number - b.value.number);

const inOrder = (result: Result) => (a: Result, b: Result) =>
  ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) ||
  Number(!mayBeEqual(a.value, result.value)) - Number(!mayBeEqual(b.value, result.value));

/** Returns the `match` conditions that some of the results state and others do not. */
export function partlyStated(results: readonly Result[]): readonly RowOf<"conditions">[] {
  const stated = groupBy(
    results.flatMap(({ conditions }) => conditions.filter(({ condition }) => condition.role === "match")),
    ({ condition }) => condition,
  );
  return Array.from(stated).flatMap(([condition, own]) => (own.length < results.length ? [condition] : []));
}
