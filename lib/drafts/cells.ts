/** A row of a table of the collection as text, by its columns. */
export type Cells = Readonly<Record<string, string>>;

/** The rows of every table of the collection, by table name. */
export type CollectionCells = Readonly<Record<string, readonly Cells[]>>;

/** Returns the cell of a column; empty if the row does not have it. */
export const cellOf = (cells: Cells, column: string) => cells[column] ?? "";
