/** What a cell of a packed column may be. */
export type Cell = string | number | boolean | null;

/** The cells of a column in as few letters as compress well: one for all, each distinct one with its places, or one by one. */
export type PackedColumn = { readonly all: Cell } | { readonly of: readonly Cell[]; readonly at: readonly number[] } | { readonly each: readonly Cell[] };

/** Where more than this share of the cells are distinct, places say nothing shorter. */
const MOST_DISTINCT = 0.6;

/** Packs the cells of a column; `unpackColumn` gives them back. */
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

/** The cells of a packed column of so many rows. */
export function unpackColumn(column: PackedColumn, rows: number): readonly Cell[] {
  if ("all" in column) return Array<Cell>(rows).fill(column.all);
  if ("each" in column) return column.each;
  return column.at.map((place) => column.of[place] ?? null);
}
