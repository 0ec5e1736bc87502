/** More commas than this in one row are told apart by hand. */
const MOST_JOINS = 4;

/**
 * A row that commas without quotes broke into too many cells, joined again where only one way fits: a cell that begins with a space
 * goes on from the one before it, and `fits` says whether a row could be one of its table. Null where no way or more than one fits.
 */
export function rejoinCells(cells: readonly string[], width: number, fits: (row: readonly string[]) => boolean): readonly string[] | null {
  const joins = cells.length - width;
  if (joins < 1 || joins > MOST_JOINS) return null;
  const isForced = (at: number) => cells[at]?.startsWith(" ") ?? false;
  const ways = waysToJoin(cells.length, joins, isForced)
    .map((joined) => cells.reduce<string[]>((row, cell, at) => (joined.has(at) ? [...row.slice(0, -1), `${row.at(-1)},${cell}`] : [...row, cell]), []))
    .filter(fits);
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

/** Every choice of so many cells that go on from the one before; the forced ones are in each. */
function waysToJoin(cells: number, joins: number, isForced: (at: number) => boolean): readonly ReadonlySet<number>[] {
  const places = Array.from({ length: cells - 1 }, (_, at) => at + 1);
  const forced = places.filter(isForced);
  const free = places.filter((at) => !isForced(at));
  const choose = (from: readonly number[], count: number): readonly (readonly number[])[] =>
    count === 0 ? [[]] : from.flatMap((at, index) => choose(from.slice(index + 1), count - 1).map((rest) => [at, ...rest]));
  return forced.length > joins ? [] : choose(free, joins - forced.length).map((chosen) => new Set([...forced, ...chosen]));
}
