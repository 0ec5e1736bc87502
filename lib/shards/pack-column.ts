/** The values that a cell of a packed column may have. */
export type Cell = string | number | boolean | null;

/** The cells of a column in a form that compresses well: one cell for all rows, each distinct cell with its places, or all cells one by one. */
export type PackedColumn =
  | { readonly all: Cell }
  | { readonly of: readonly Cell[]; readonly at: readonly number[] }
  | { readonly each: readonly Cell[] };

/** If more than this share of the cells are distinct, places save nothing. */
const MOST_DISTINCT = 0.6;

/** Packs the cells of a column; `unpackColumn` is the inverse. */
export function packColumn(cells: readonly Cell[]): PackedColumn {
  const places = new Map<Cell, number>();
  const at = cells.map((cell) => {
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  });
  const of = [...places.keys()];
  const [first] = of;
  if (of.length === 1 && first !== undefined) return { all: first };
  return of.length > cells.length * MOST_DISTINCT ? { each: cells } : { of, at };
}

/** Returns the cells of a packed column with this number of rows. */
export function unpackColumn(column: PackedColumn, rows: number): readonly Cell[] {
  if ("all" in column) return Array<Cell>(rows).fill(column.all);
  if ("each" in column) return column.each;
  return column.at.map((place) => column.of[place] ?? null);
}
