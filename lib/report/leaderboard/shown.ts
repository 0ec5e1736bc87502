import { groupBy } from "@/lib/catalogue/group";
import type { Result } from "@/lib/catalogue/catalogue";
import { speakerOf } from "@/lib/format/source";
import { capitalised, spaced } from "@/lib/format/words";

/** Which rows of an axis are shown: initially the best of each method, or every result. */
export const ROWS = ["top", "all"] as const;
export type Rows = (typeof ROWS)[number];

/** How the rows of an axis are grouped: not at all, by the paper that reports them, or by family of method. */
export const GROUPINGS = ["none", "paper", "family"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface RowChoice {
  readonly rows: Rows;
  readonly group: Grouping;
  /** The most rows that a group shows if each result has a row of its own; all if absent, as in exports. */
  readonly most?: number;
}

export const FIRST_LOOK: RowChoice = { rows: "top", group: "none" };

/** An axis or a group with no more results than this shows all of them initially, and otherwise at most this many methods. */
export const MOST_AT_FIRST = 30;

/** More marks than this make a chart slow and unreadable: pages draw no more of a group, and state that the files hold all. */
export const MOST_MARKS = 500;

/** A row on screen. */
export type ShownRow<Row> = Row & {
  /** The number of results of its method in the group, including its own, if the row stands for all of them; 1 if each result has its own row. */
  readonly standsFor: number;
};

/** Rows that are drawn together. */
export interface RowGroup<Row> {
  /** The paper or the family; empty if rows are not grouped. */
  readonly title: string;
  readonly rows: readonly ShownRow<Row>[];
  /** The number of rows of the group, including those that are not shown. */
  readonly of: number;
}

/**
 * Returns the rows of one axis that a view shows, in the given order. Initially, a group of more than MOST_AT_FIRST results shows each method once,
 * at its first row, for at most as many methods. The choice of rows changes neither ranks nor order.
 */
export function selectShown<Row extends { readonly result: Result }>(
  rows: readonly Row[],
  { rows: extent, group, most = Infinity }: RowChoice,
): readonly RowGroup<Row>[] {
  const groups = groupBy(rows, ({ result }) => titleOf(result, group));
  return Array.from(groups, ([title, members]) => ({
    title,
    rows: extent === "all" ? each(members).slice(0, most) : topOf(members),
    of: members.length,
  }));
}

function topOf<Row extends { readonly result: Result }>(rows: readonly Row[]): readonly ShownRow<Row>[] {
  if (rows.length <= MOST_AT_FIRST) return each(rows);
  return Array.from(groupBy(rows, ({ result }) => result.method).values(), (own) => ({
    ...(own[0] as Row),
    standsFor: own.length,
  })).slice(0, MOST_AT_FIRST);
}

const each = <Row>(rows: readonly Row[]): readonly ShownRow<Row>[] => rows.map((row) => ({ ...row, standsFor: 1 }));

/** Returns the paper or the family under which a row is grouped; empty if rows are not grouped. */
export function titleOf(result: Result, group: Grouping): string {
  if (group === "paper") return speakerOf(result);
  return group === "family" ? capitalised(spaced(result.method.family)) : "";
}
