import type { Result } from "@/lib/catalogue/catalogue";
import { numberOf } from "@/lib/numerals/number-of";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import type { Origin } from "@/lib/tables/results";

/** Which results a reader wants on a board. Results that are left out take no place: ranks are those of the remaining results, as with a choice of sources. */
export interface RowFilter {
  readonly families: readonly string[];
  /** Who measured the result. */
  readonly origins: readonly Origin[];
  /** Parameters in millions; either limit leaves out a result that does not state them. */
  readonly smallest: number | null;
  readonly largest: number | null;
  /** The year of the paper that reports the result. */
  readonly since: number | null;
  readonly until: number | null;
}

/** The filter that leaves nothing out. */
export const EVERY_ROW: RowFilter = {
  families: [],
  origins: [],
  smallest: null,
  largest: null,
  since: null,
  until: null,
};

/** The condition that holds the size of a model. */
export const SIZE = "parameters";

/** Returns whether a filter leaves anything out. */
export const isFiltered = ({ families, origins, smallest, largest, since, until }: RowFilter) =>
  families.length > 0 || origins.length > 0 || [smallest, largest, since, until].some((end) => end !== null);

/** Returns whether a filter keeps a result. A reference is not a method, so the choice of families does not leave it out. */
export function keepsRow({ families, origins, smallest, largest, since, until }: RowFilter, result: Result): boolean {
  if (families.length > 0 && !families.includes(result.method.family) && result.method.family !== "reference")
    return false;
  if (origins.length > 0 && !origins.includes(result.origin)) return false;
  return isOfSize(result, smallest, largest) && isWithin(Number(result.paper.published.slice(0, 4)), since, until);
}

/** Returns the size in millions of parameters, as the source states it; null if it states none. */
export function sizeOf({ conditions }: Pick<Result, "conditions">): number | null {
  const stated = conditions.find(({ condition }) => condition.condition_id === SIZE)?.value ?? "";
  const size = isNumeral(stated) ? numberOf(stated) : 0;
  return size > 0 ? size : null;
}

/** Returns whether a result is within the limits of size. References such as real data have no size and are always kept. */
const isOfSize = (result: Result, least: number | null, most: number | null) =>
  (sizeOf(result) === null && result.method.family === "reference") || isWithin(sizeOf(result), least, most);

function isWithin(value: number | null, least: number | null, most: number | null): boolean {
  if (least === null && most === null) return true;
  return value !== null && value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}
