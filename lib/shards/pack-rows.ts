import type { Cells } from "./cells-of-row";
import { packColumn } from "./pack-column";
import type { PackedRows } from "./shard";

/** Packs rows, given by their places in the table, with the columns that any of them has, in the order of the table. */
export function packRows(rows: ReadonlyMap<number, Cells>): PackedRows {
  const places = [...rows.keys()].toSorted((a, b) => a - b);
  const cells = places.map((place) => rows.get(place) ?? {});
  const names = [...new Set(cells.flatMap((row) => Object.keys(row)))];
  return {
    at: places.map((place, index) => place - (places[index - 1] ?? 0)),
    columns: Object.fromEntries(names.map((name) => [name, packColumn(cells.map((row) => row[name] ?? null))])),
  };
}

/** Returns the places of packed rows in their table. */
export function placesOf({ at }: PackedRows): readonly number[] {
  let place = 0;
  return at.map((distance) => (place += distance));
}
