/** What the rows of a list under one heading have in common, as data; lib/sentences/list-heading puts it into words. */
export type ListHeading =
  | { readonly kind: "topic"; readonly topic: string }
  | { readonly kind: "references" | "without a result" | "abstract read" | "only tables read" };

/** Rows of a list under one heading. */
export interface ListGroup<Row> {
  /** Null if the list has no headings. */
  readonly of: ListHeading | null;
  readonly rows: readonly Row[];
}

/** A group in the state in which the page first shows it. */
export interface CollapsedGroup<Row> extends ListGroup<Row> {
  /** Whether the group is open. */
  readonly isOpen: boolean;
  /** The first of its rows, and the others, which are folded away behind them. */
  readonly first: readonly Row[];
  readonly rest: readonly Row[];
}

/** The number of rows shown open in total, and for each of several groups: this keeps the longest list within five screens. */
const OPEN_ROWS = 90;
const OPEN_ROWS_OF_GROUP = 20;

/** Folds a long list: a group shows its first rows, and a group that comes after enough open rows is closed. A short list is open as a whole. */
export function collapseList<Row>(groups: readonly ListGroup<Row>[]): readonly CollapsedGroup<Row>[] {
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const most = all <= OPEN_ROWS ? all : groups.length === 1 ? OPEN_ROWS : OPEN_ROWS_OF_GROUP;
  let left = OPEN_ROWS;
  return groups.map((group) => {
    // Folding away one or two rows would save nothing.
    const first = group.rows.length <= most + 2 ? group.rows : group.rows.slice(0, most);
    const isOpen = first.length <= left;
    if (isOpen) left -= first.length;
    return { ...group, isOpen, first, rest: group.rows.slice(first.length) };
  });
}
