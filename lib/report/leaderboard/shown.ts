import { groupBy } from "@/lib/catalogue/group";
import type { Result } from "@/lib/catalogue/catalogue";
import { speakerOf } from "@/lib/format/source";
import { capitalised, spaced } from "@/lib/format/words";

/** Which rows of an axis are shown: at first sight the best of each method, or every result. */
export const ROWS = ["top", "all"] as const;
export type Rows = (typeof ROWS)[number];

/** How the rows of an axis are grouped: not at all, by the paper that reports them, or by family of method. */
export const GROUPINGS = ["none", "paper", "family"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface RowChoice {
  readonly rows: Rows;
  readonly group: Grouping;
  /** How many rows a group shows at most where each result has a row of its own; all where it is left out, as in what is taken away. */
  readonly most?: number;
}

export const FIRST_LOOK: RowChoice = { rows: "top", group: "none" };

/** An axis or a group with no more results than this shows all of them at first sight, and never more methods than this. */
export const MOST_AT_FIRST = 30;

/** More marks than this make one chart neither fast nor readable: pages draw no more of a group, and say that the files hold all. */
export const MOST_MARKS = 500;

/** A row on screen. */
export type ShownRow<Row> = Row & {
  /** How many results its method has in the group, itself included, where it stands for all of them; 1 where each stands for itself. */
  readonly standsFor: number;
};

/** Rows that are drawn together. */
export interface RowGroup<Row> {
  /** The paper or the family; empty where rows are not grouped. */
  readonly title: string;
  readonly rows: readonly ShownRow<Row>[];
  /** How many rows the group has with those that are not shown. */
  readonly of: number;
}

/**
 * The rows of one axis that a view shows, in the order given. At first sight, a group of more than MOST_AT_FIRST results shows
 * each method once, at its first row, for at most as many methods. Which rows are shown changes neither ranks nor order.
 */
export function selectShown<Row extends { readonly result: Result }>(
  rows: readonly Row[],
  { rows: extent, group, most = Infinity }: RowChoice,
): readonly RowGroup<Row>[] {
  const groups = groupBy(rows, ({ result }) => titleOf(result, group));
  return Array.from(groups, ([title, members]) => ({ title, rows: extent === "all" ? each(members).slice(0, most) : topOf(members), of: members.length }));
}

function topOf<Row extends { readonly result: Result }>(rows: readonly Row[]): readonly ShownRow<Row>[] {
  if (rows.length <= MOST_AT_FIRST) return each(rows);
  return Array.from(groupBy(rows, ({ result }) => result.method).values(), (own) => ({ ...(own[0] as Row), standsFor: own.length })).slice(0, MOST_AT_FIRST);
}

const each = <Row>(rows: readonly Row[]): readonly ShownRow<Row>[] => rows.map((row) => ({ ...row, standsFor: 1 }));

/** The paper or the family that a row is grouped under; empty where rows are not grouped. */
export function titleOf(result: Result, group: Grouping): string {
  if (group === "paper") return speakerOf(result);
  return group === "family" ? capitalised(spaced(result.method.family)) : "";
}
