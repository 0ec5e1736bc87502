import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { whyMissing, type Missing } from "./missing";
import { rankFigures } from "./rank";
import { axisKey, verdictOfAll, type Verdict } from "./verdict";

export interface HeadToHeadCell {
  readonly method: RowOf<"methods">;
  /** Best first; a method may have several configurations or sources. */
  readonly figures: readonly Figure[];
  /** The ids of those figures that hold the first rank of the row, if the row has figures of at least two methods. */
  readonly best: readonly string[];
  /** Why there is no figure; null where there is one. */
  readonly missing: Missing["reason"] | null;
}

/** One axis: a benchmark and a metric under one set of `match` conditions and one baseline. */
export interface HeadToHeadRow {
  readonly key: string;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** One for each method asked for, in the order asked. */
  readonly cells: readonly HeadToHeadCell[];
  readonly verdict: Verdict;
  /** How many of the methods have a figure here. */
  readonly shared: number;
}

/** Methods side by side over everything that any of them reports; rows in which most methods meet come first. */
export function selectHeadToHead(catalogue: Catalogue, methods: readonly RowOf<"methods">[]): readonly HeadToHeadRow[] {
  const asked = new Set(methods);
  const rows = Array.from(groupBy(catalogue.figures.filter(({ method }) => asked.has(method)), axisKey), ([key, figures]): HeadToHeadRow => {
    const { benchmark, metric } = figures[0] as Figure;
    const ranked = rankFigures(figures, metric.direction);
    const shared = new Set(figures.map(({ method }) => method)).size;
    const first = shared > 1 ? ranked.filter(({ rank }) => rank === 1).map(({ figure }) => figure.id) : [];
    const cells = methods.map((method): HeadToHeadCell => {
      const own = ranked.filter(({ figure }) => figure.method === method).map(({ figure }) => figure);
      return {
        method,
        figures: own,
        best: first.filter((id) => own.some((figure) => figure.id === id)),
        missing: own.length > 0 ? null : whyMissing(catalogue, method, { benchmark, metric, figures }),
      };
    });
    return { key, benchmark, metric, cells, verdict: verdictOfAll(figures), shared };
  });
  return rows.sort((a, b) => b.shared - a.shared);
}
