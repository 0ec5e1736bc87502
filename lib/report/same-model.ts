import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { nameOf } from "@/lib/select/rank/configuration";
import { mayBeEqual } from "@/lib/select/rank/rounding";
import { mayBeSame, nameByDigits } from "@/lib/select/rank/same-model";
import { verdict } from "@/lib/select/rank/verdict";
import { ORIGINS } from "@/lib/tables/origins";

/** What other sources print of the model that a result is of, as far as they tell. */
export interface SameModel {
  /** The authors' own texts first, then who measured again, then who quotes; of equals the digits of the result first. */
  readonly results: readonly Result[];
  /** Conditions that must match and that not all of them, the result included, state: so they may be of different set-ups. */
  readonly silent: readonly RowOf<"conditions">[];
  /** Where nobody else measured this model: what others measured of other configurations of the method, best first. */
  readonly elsewhere: readonly Result[];
}

/** Whether sources call the configurations of two results alike, or neither names one. */
export const isNamedAlike = (a: Result, b: Result): boolean => nameOf(a) === nameOf(b);

const NOTHING: SameModel = { results: [], silent: [], elsewhere: [] };

const placeKey = ({ method, benchmark, metric, baseline }: Result) =>
  JSON.stringify([method.method_id, benchmark.benchmark_id, metric.metric_id, baseline && [baseline.method.method_id, baseline.configuration]]);

const byPlace = once(({ results }: Catalogue) => groupBy(results.filter(({ standing }) => standing === "main"), placeKey));

/**
 * What else is printed of the model of a result, in other sources. A source that names no configuration, as an abstract does, is of the
 * one whose digits it prints, and of none where several have them.
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
    elsewhere: isMeasured ? [] : others.filter((other) => other.origin === "measured-again" && nameOf(other) !== "" && nameOf(other) !== nameOf(result)).toSorted(bestFirst(result)),
  };
}

function sameModel(result: Result, others: readonly Result[], all: readonly Result[]): readonly Result[] {
  const name = nameOf(result) || nameByDigits(result, others);
  // Where configurations have names, a result without one is of those digits and of no others.
  const isNamed = all.some((one) => nameOf(one) !== "");
  const isLoose = (other: Result) => isNamed && (nameOf(other) === "" || nameOf(result) === "") && nameOf(other) !== nameOf(result);
  const isNameless = (other: Result) => isNamed && nameOf(other) === "" && nameOf(result) === "";
  const direct = others.filter((other) => mayBeSame(result, other) && (!(isLoose(other) || isNameless(other)) || mayBeEqual(result.value, other.value)));
  if (name === null || !isNamed) return direct;
  const links = [result, ...direct].filter((one) => nameOf(one) === name);
  const isLinked = (other: Result) =>
    nameOf(other) === name
      ? links.some((link) => mayBeSame(link, other))
      : nameOf(other) === "" && links.some((link) => mayBeEqual(link.value, other.value) && mayBeSame(link, other)) && nameByDigits(other, all.filter(({ source }) => source !== other.source)) === name;
  const linked = others.filter((other) => !direct.includes(other) && verdict(result, other).kind !== "not comparable" && isLinked(other));
  return [...direct, ...linked].filter((other) => nameOf(other) === "" || nameOf(other) === name);
}

const bestFirst = ({ metric: { direction } }: Result) => (a: Result, b: Result) => (direction === "none" ? 0 : (direction === "lower" ? 1 : -1) * (a.value.number - b.value.number));

const inOrder = (result: Result) => (a: Result, b: Result) =>
  ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) || Number(!mayBeEqual(a.value, result.value)) - Number(!mayBeEqual(b.value, result.value));

/** The `match` conditions that some of the results state and others do not. */
export function partlyStated(results: readonly Result[]): readonly RowOf<"conditions">[] {
  const stated = groupBy(results.flatMap(({ conditions }) => conditions.filter(({ condition }) => condition.role === "match")), ({ condition }) => condition);
  return Array.from(stated).flatMap(([condition, own]) => (own.length < results.length ? [condition] : []));
}
