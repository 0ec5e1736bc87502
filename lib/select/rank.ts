import type { Figure } from "@/lib/catalogue/catalogue";
import type { Direction } from "@/lib/tables/metrics";
import { roundingInterval } from "./rounding";

export interface Ranked {
  readonly figure: Figure;
  /** From 1, as in a competition: after two firsts comes a third. Null where the metric has no direction. */
  readonly rank: number | null;
  /** Whether another figure shares the rank. */
  readonly tied: boolean;
}

/**
 * Figures of one axis in order. Ranks follow the metric's direction. Two values whose rounding intervals overlap as printed
 * share a rank, and so does everything that such overlaps chain together (1.80, 1.8 and 1.84 are one rank, because 1.8 may be
 * either). A figure with a qualifier ranks by its bound. Within a rank, figures stand by number, then by the name of the
 * method and the id, so that the order of two figures never depends on a third.
 */
export function rankFigures(figures: readonly Figure[], direction: Direction): readonly Ranked[] {
  const sign = direction === "lower" ? 1 : -1;
  const sorted = [...figures].sort(
    (a, b) => sign * (a.value.number - b.value.number) || byText(a.method.name, b.method.name) || byText(a.id, b.id),
  );
  if (direction === "none") return sorted.map((figure) => ({ figure, rank: null, tied: false }));

  const starts = startsOfRanks(sorted, sign);
  return starts.flatMap((start, at) => {
    const group = sorted.slice(start, starts[at + 1]);
    return group.map((figure) => ({ figure, rank: start + 1, tied: group.length > 1 }));
  });
}

/**
 * Where each rank begins among figures in order. Figures that share a rank stand side by side, and each rank reaches further than
 * the one before it, so a figure can only overlap with the last ones: the work grows with the figures, not with their square.
 */
function startsOfRanks(sorted: readonly Figure[], sign: 1 | -1): readonly number[] {
  const ranks: { readonly start: number; readonly reach: number }[] = [];
  for (const [at, { value }] of sorted.entries()) {
    const { low, high } = roundingInterval(value);
    const [near, far] = sign === 1 ? [low, high] : [-high, -low];
    const isEqual = sorted[at - 1]?.value.number === value.number;
    let rank = { start: at, reach: far };
    // One coarse value, such as 2, may chain several finer ones that did not overlap before it.
    for (let last = ranks.at(-1); last && (last.reach > near || (isEqual && rank.start === at)); last = ranks.at(-1)) {
      rank = { start: last.start, reach: Math.max(last.reach, rank.reach) };
      ranks.pop();
    }
    ranks.push(rank);
  }
  return ranks.map(({ start }) => start);
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
