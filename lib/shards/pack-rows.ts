import type { Cells } from "./cells-of-row";
import { packColumn, unpackColumn } from "./pack-column";
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

/** Unpacks rows, by their places in the table. */
export function unpackRows({ at, columns }: PackedRows): ReadonlyMap<number, Cells> {
  let place = 0;
  const places = at.map((distance) => (place += distance));
  const unpacked = Object.entries(columns).map(([name, column]) => [name, unpackColumn(column, at.length)] as const);
  return new Map(
    places.map((one, index) => [
      one,
      Object.fromEntries(unpacked.map(([name, cells]) => [name, cells[index] ?? null])),
    ]),
  );
}
