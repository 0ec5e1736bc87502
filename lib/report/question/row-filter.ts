import type { Result } from "@/lib/catalogue/catalogue";
import { numberOf } from "@/lib/numerals/number-of";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import type { Origin } from "@/lib/tables/results";

/** Which results a reader wants on a board. What is left out takes no place: ranks are those of what is left, as with a choice of sources. */
export interface RowFilter {
  readonly families: readonly string[];
  /** Who measured. */
  readonly origins: readonly Origin[];
  /** Parameters in millions; a result that does not state them is left out by either end. */
  readonly smallest: number | null;
  readonly largest: number | null;
  /** The year of the paper that reports the result. */
  readonly since: number | null;
  readonly until: number | null;
}

/** Nothing left out. */
export const EVERY_ROW: RowFilter = { families: [], origins: [], smallest: null, largest: null, since: null, until: null };

/** The condition that the size of a model is. */
export const SIZE = "parameters";

/** Whether anything is left out. */
export const isFiltered = ({ families, origins, smallest, largest, since, until }: RowFilter) => families.length > 0 || origins.length > 0 || [smallest, largest, since, until].some((end) => end !== null);

/** Whether a filter lets a result through. A reference is not a method and has no family to be left out by. */
export function keepsRow({ families, origins, smallest, largest, since, until }: RowFilter, result: Result): boolean {
  if (families.length > 0 && !families.includes(result.method.family) && result.method.family !== "reference") return false;
  if (origins.length > 0 && !origins.includes(result.origin)) return false;
  return isOfSize(result, smallest, largest) && isWithin(Number(result.paper.published.slice(0, 4)), since, until);
}

/** Millions of parameters, as the source states them; null where it states none. */
export function sizeOf({ conditions }: Pick<Result, "conditions">): number | null {
  const stated = conditions.find(({ condition }) => condition.condition_id === SIZE)?.value ?? "";
  const size = isNumeral(stated) ? numberOf(stated) : 0;
  return size > 0 ? size : null;
}

/** Real data have no size, and stay as the line that they are. */
const isOfSize = (result: Result, least: number | null, most: number | null) => (sizeOf(result) === null && result.method.family === "reference") || isWithin(sizeOf(result), least, most);

function isWithin(value: number | null, least: number | null, most: number | null): boolean {
  if (least === null && most === null) return true;
  return value !== null && value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}
