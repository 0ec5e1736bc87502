import type { Figure } from "@/lib/catalogue/catalogue";
import type { Direction } from "@/lib/tables/metrics";
import { mayBeEqual } from "./rounding";

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

  const groups: Figure[][] = [];
  for (const figure of sorted) {
    // One coarse value, such as 2, may chain several finer ones that did not overlap before it.
    const first = groups.findIndex((group) => group.some((other) => mayBeEqual(other.value, figure.value)));
    const chained = first < 0 ? [] : groups.splice(first).flat();
    groups.push([...chained, figure]);
  }
  let before = 0;
  return groups.flatMap((group) => {
    const rank = before + 1;
    before += group.length;
    return group.map((figure) => ({ figure, rank, tied: group.length > 1 }));
  });
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
