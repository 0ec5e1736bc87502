import type { Rows } from "@/lib/report/leaderboard/shown";
import type { ListGroup } from "./collapse-list";

/** A list up to this length is on its page as a whole. */
export const MOST_ROWS = 300;
/** So many rows a longer one opens with. */
export const ROWS_AT_FIRST = 200;

/** Rows of a list under one heading, of which only the first may be on the page. */
export interface GroupPart<Row> extends ListGroup<Row> {
  readonly first: readonly Row[];
}

/**
 * What is on the page of a list: all of it where `rows` says so or it is not long. Of a long one each group has as many rows as any other, or all of
 * its own, so that every heading has rows and small groups are whole.
 */
export function firstRows<Row>(groups: readonly ListGroup<Row>[], rows: Rows): readonly GroupPart<Row>[] {
  const all = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const most = rows === "all" || all <= MOST_ROWS ? Infinity : shareOf(groups.map((group) => group.rows.length));
  return groups.map((group) => ({ ...group, first: group.rows.length <= most ? group.rows : group.rows.slice(0, most) }));
}

/** The most rows that each group may have so that all together are no more than a long list opens with; at least one. */
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
