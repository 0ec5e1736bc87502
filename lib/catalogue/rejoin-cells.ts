/** A row with more extra commas than this is left for a person to repair. */
const MOST_JOINS = 4;

/**
 * Rejoins a row that unquoted commas split into too many cells, if only one way fits. A cell that begins with a space continues the one before it;
 * `fits` says whether a row is valid in its table. Returns null if no way or more than one fits.
 */
export function rejoinCells(
  cells: readonly string[],
  width: number,
  fits: (row: readonly string[]) => boolean,
): readonly string[] | null {
  const joins = cells.length - width;
  if (joins < 1 || joins > MOST_JOINS) return null;
  const isForced = (at: number) => cells[at]?.startsWith(" ") ?? false;
  const ways = waysToJoin(cells.length, joins, isForced)
    .map((joined) =>
      cells.reduce<string[]>(
        (row, cell, at) => (joined.has(at) ? [...row.slice(0, -1), `${row.at(-1)},${cell}`] : [...row, cell]),
        [],
      ),
    )
    .filter(fits);
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

/** Returns every choice of `joins` cells that continue the cell before them; each choice includes the forced ones. */
function waysToJoin(cells: number, joins: number, isForced: (at: number) => boolean): readonly ReadonlySet<number>[] {
  const places = Array.from({ length: cells - 1 }, (_, at) => at + 1);
  const forced = places.filter(isForced);
  const free = places.filter((at) => !isForced(at));
  const choose = (from: readonly number[], count: number): readonly (readonly number[])[] =>
    count === 0
      ? [[]]
      : from.flatMap((at, index) => choose(from.slice(index + 1), count - 1).map((rest) => [at, ...rest]));
  return forced.length > joins
    ? []
    : choose(free, joins - forced.length).map((chosen) => new Set([...forced, ...chosen]));
}
