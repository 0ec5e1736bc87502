import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import type { PaperAnswer } from "./paper";

/** The figures of one source on one benchmark, some in sight and the others folded away. */
export interface FigureGroup {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metrics: readonly RowOf<"metrics">[];
  readonly shown: readonly Figure[];
  readonly folded: readonly Figure[];
}

/** A source with its figures, benchmark by benchmark. */
export interface SourceFigures {
  readonly source: RowOf<"sources">;
  readonly figures: number;
  readonly groups: readonly FigureGroup[];
}

/**
 * The figures of a paper by source and benchmark, each in its order of first appearance. The first so many of the page are in
 * sight; the others are folded, never left out, because the page is the permanent place of each.
 */
export function groupPaperFigures({ sources, figures }: Pick<PaperAnswer, "sources" | "figures">, inSight: number): readonly SourceFigures[] {
  const bySource = groupBy(figures, ({ source }) => source);
  let room = inSight;
  return sources.flatMap((source) => {
    const own = bySource.get(source);
    if (own === undefined) return [];
    const groups = Array.from(groupBy(own, ({ benchmark }) => benchmark), ([benchmark, all]): FigureGroup => {
      const shown = all.slice(0, room);
      room -= shown.length;
      return { benchmark, metrics: [...new Set(all.map(({ metric }) => metric))], shown, folded: all.slice(shown.length) };
    });
    return [{ source, figures: own.length, groups }];
  });
}
