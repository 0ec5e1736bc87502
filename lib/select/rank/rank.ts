import type { Result } from "@/lib/catalogue/catalogue";
import type { Direction } from "@/lib/tables/metrics";
import type { Unranked } from "@/lib/tables/judgements";
import { SIDES } from "@/lib/tables/qualifiers";
import type { Origin } from "@/lib/tables/results";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { byText } from "@/lib/format/by-text";
import { selectConfigurations, type Configuration } from "./configuration";
import { isOpen, placesOf, type Place } from "./places";
import { partlyRead } from "./reading";
import { metricsOfRun } from "./run";

export interface Ranked {
  readonly result: Result;
  /** From 1, with gaps after ties: two first places are followed by a third. Null if the result has no rank. */
  readonly rank: number | null;
  /** Whether another result has the same rank. */
  readonly tied: boolean;
  /** Why the result has no rank; null if it has one. */
  readonly unranked: Unranked | null;
  /** The result that stands for the configuration, if it is another one; otherwise null. */
  readonly under: Result | null;
}

/**
 * Returns results of one axis in order, with one rank for each configuration of a method. The value of a configuration is its authors' own, else one
 * that was measured again, else one without a stated origin, else a quoted one; of several, an exact value comes before a bound, then the best comes
 * first, and of equal ones the one whose source says more: conditions, then metrics of the same run. The others are listed under it and have no rank,
 * so that no place depends on how often anybody is quoted. References, ablations and summaries have no rank either.
 *
 * Two values share a rank if their rounding intervals overlap, and all values of a rank overlap with each other: 7.90 and 8 are one rank, and 8.2 is
 * not in it although it may be 8, because it cannot be 7.90. A bound ranks at the worst value that it allows: at-most 1.24 at 1.24 if lower is
 * better. A bound that allows any worse value has no rank and comes after the ranked ones. Nothing is ranked if any result is from a table that was
 * read in part. The order of two results never depends on a third one.
 */
export function rankResults(results: readonly Result[], direction: Direction): readonly Ranked[] {
  const sign = direction === "lower" ? 1 : -1;
  if (direction === "none") return results.toSorted(inOrder(sign)).map((result) => without(result, "no direction"));
  const entries = selectConfigurations(results.filter((result) => asideOf(result) === null))
    .map((configuration) => entryOf(configuration, sign))
    .sort((a, b) => inOrder(sign)(a.result, b.result));
  const isPart = partlyRead(results).length > 0;
  const places = isPart
    ? new Map<Result, Place>()
    : placesOf(entries.map(({ result }) => result).filter((result) => !isOpen(result)));
  const asides = results.map((result) => ({ result, aside: asideOf(result) })).filter(({ aside }) => aside !== null);
  return [
    ...entries.flatMap(({ result, others }): readonly Ranked[] => {
      const place = places.get(result);
      const own = place
        ? { result, ...place, unranked: null, under: null }
        : without(result, isOpen(result) ? "open bound" : "read in part");
      return [own, ...others.map((other) => ({ ...without(other, "under another"), under: result }))];
    }),
    ...asides.toSorted((a, b) => inOrder(sign)(a.result, b.result)).map(({ result, aside }) => without(result, aside)),
  ];
}

interface Entry {
  readonly result: Result;
  /** The other results of its configuration. */
  readonly others: readonly Result[];
}

const without = (result: Result, unranked: Unranked | null): Ranked => ({
  result,
  rank: null,
  tied: false,
  unranked,
  under: null,
});

function asideOf({ method, standing }: Result): Unranked | null {
  if (method.family === "reference") return "reference";
  return standing === "main" ? null : standing;
}

function entryOf(configuration: Configuration, sign: 1 | -1): Entry {
  const [result, ...others] = configuration.toSorted(
    (a, b) =>
      authority(a) - authority(b) ||
      vagueness(a) - vagueness(b) ||
      sign * (a.value.number - b.value.number) ||
      textOrder(a) - textOrder(b) ||
      b.conditions.length - a.conditions.length ||
      metricsOfRun(b) - metricsOfRun(a) ||
      byText(a.id, b.id),
  ) as [Result, ...Result[]];
  return { result, others };
}

/** The origins in order of authority: a result that does not say who measured comes before one that says that it only repeats. */
const AUTHORITY: readonly Origin[] = ["own", "measured-again", "not-stated", "quoted"];
const authority = ({ origin }: Result) => AUTHORITY.indexOf(origin);

/** Orders kinds of source: of two texts that print the same, the one with a date of its own comes first. */
const textOrder = ({ kind }: Result) => SOURCE_KINDS.indexOf(kind);

const vagueness = ({ qualifier }: Result) => (qualifier === "exact" ? 0 : SIDES[qualifier] === null ? 1 : 2);

/** Orders results best first, and bounds that allow any worse value last. Of equal numbers the exact one comes first, then the order is by names. */
const inOrder = (sign: 1 | -1) => (a: Result, b: Result) =>
  Number(isOpen(a)) - Number(isOpen(b)) ||
  sign * (a.value.number - b.value.number) ||
  vagueness(a) - vagueness(b) ||
  byText(a.method.name, b.method.name) ||
  byText(a.configuration ?? "", b.configuration ?? "") ||
  byText(a.id, b.id);
