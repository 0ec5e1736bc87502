/** What rows of a list have in common that stand under one heading: data, worded in lib/sentences/list-heading. */
export type ListHeading = { readonly kind: "topic"; readonly topic: string } | { readonly kind: "references" | "without a result" | "abstract read" | "only tables read" };

/** Rows of a list under one heading. */
export interface ListGroup<Row> {
  /** Null where the list has no headings. */
  readonly of: ListHeading | null;
  readonly rows: readonly Row[];
}

/** The same as it first stands on a page. */
export interface CollapsedGroup<Row> extends ListGroup<Row> {
  /** Whether anything of it is open. */
  readonly isOpen: boolean;
  /** The first of its rows; the others fold away behind them. */
  readonly first: readonly Row[];
  readonly rest: readonly Row[];
}

/** Rows that stand open in all, and of a group that is one of several: what keeps the longest list within five screens. */
const OPEN_ROWS = 90;
const OPEN_ROWS_OF_GROUP = 20;

/**
 * Folds a long list: a group shows its first rows, and a group that comes when enough rows stand open is closed. A list that is
 * short anyway stands open as a whole.
 */
export function collapseList<Row>(groups: readonly ListGroup<Row>[]): readonly CollapsedGroup<Row>[] {
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const most = all <= OPEN_ROWS ? all : groups.length === 1 ? OPEN_ROWS : OPEN_ROWS_OF_GROUP;
  let left = OPEN_ROWS;
  return groups.map((group) => {
    // A fold of one or two rows saves nothing.
    const first = group.rows.length <= most + 2 ? group.rows : group.rows.slice(0, most);
    const isOpen = first.length <= left;
    if (isOpen) left -= first.length;
    return { ...group, isOpen, first, rest: group.rows.slice(first.length) };
  });
}
