import type { Rows } from "@/lib/report/leaderboard/shown";
import type { ListGroup } from "./collapse-list";

/** A list up to this length is shown as a whole on its page. */
export const MOST_ROWS = 300;
/** The number of rows that a longer list opens with. */
export const ROWS_AT_FIRST = 200;

/** Rows of a list under one heading; possibly only the first of them are on the page. */
export interface GroupPart<Row> extends ListGroup<Row> {
  readonly first: readonly Row[];
}

/**
 * Returns the part of a list that is on its page: all of it if `rows` is "all" or the list is not long. Of a long list each group gets the same
 * number of rows, or all of its own if it has fewer, so that every heading has rows and small groups are whole.
 */
export function firstRows<Row>(groups: readonly ListGroup<Row>[], rows: Rows): readonly GroupPart<Row>[] {
  const all = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const most = rows === "all" || all <= MOST_ROWS ? Infinity : shareOf(groups.map((group) => group.rows.length));
  return groups.map((group) => ({
    ...group,
    first: group.rows.length <= most ? group.rows : group.rows.slice(0, most),
  }));
}

/** Returns the most rows that each group may have so that the total stays within ROWS_AT_FIRST; at least one. */
function shareOf(lengths: readonly number[]): number {
  let left = ROWS_AT_FIRST;
  let groups = lengths.length;
  for (const length of lengths.toSorted((a, b) => a - b)) {
    if (length * groups > left) break;
    left -= length;
    groups -= 1;
  }
  return Math.max(1, Math.floor(left / groups));
}
