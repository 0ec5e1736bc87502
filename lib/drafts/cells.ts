/** A row of a table of the collection as text, by its columns. */
export type Cells = Readonly<Record<string, string>>;

/** The rows of every table of the collection, by its name. */
export type CollectionCells = Readonly<Record<string, readonly Cells[]>>;

/** The cell of a column; empty where the row has none. */
export const cellOf = (cells: Cells, column: string) => cells[column] ?? "";
