import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import type { SourceKind } from "@/lib/tables/sources";
import { derive, referenceFor, type Derived } from "./derive";
import { axisTitle } from "./leaderboard";
import { whyMissing, type Missing } from "./missing";
import { rankFigures } from "./rank";
import { axisKey, verdictOfAll, type Verdict } from "./verdict";

/** Said of a method whose figure stands in a source of a kind that the reader left out. */
export const LEFT_OUT = "left out by the choice of sources";

export interface HeadToHeadCell {
  readonly method: RowOf<"methods">;
  /** Best first; a method may have several configurations or sources. */
  readonly figures: readonly Figure[];
  /** The ids of those figures that hold the first rank of the row, if the row has figures of at least two methods. */
  readonly best: readonly string[];
  /** The figures against the reference's, where that can be worked out. */
  readonly derived: readonly Derived[];
  /** Why there is no figure; null where there is one. */
  readonly missing: Missing["reason"] | typeof LEFT_OUT | null;
}

/** One axis: a benchmark and a metric under one set of `match` conditions and one baseline. */
export interface HeadToHeadRow {
  readonly key: string;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** Baseline and `match` conditions in words; empty where there are none. */
  readonly title: string;
  /** One for each method asked for, in the order asked. */
  readonly cells: readonly HeadToHeadCell[];
  readonly verdict: Verdict;
  /** How many of the methods have a figure here. */
  readonly shared: number;
}

/** How methods are held against each other; what is left out holds nothing back. */
export interface HeadToHeadOptions {
  /** The method whose figures the others' are divided by or subtracted from. */
  readonly reference?: RowOf<"methods"> | null | undefined;
  /** Only figures from these kinds of source. */
  readonly kinds?: readonly SourceKind[];
  /** Only rows in which at least two of the methods have a figure. */
  readonly shared?: boolean;
}

/** Methods side by side over everything that any of them reports; rows in which most methods meet come first. */
export function selectHeadToHead(
  catalogue: Catalogue,
  methods: readonly RowOf<"methods">[],
  { reference = null, kinds = [], shared = false }: HeadToHeadOptions = {},
): readonly HeadToHeadRow[] {
  const asked = new Set(methods);
  const all = catalogue.figures.filter(({ method }) => asked.has(method));
  const chosen = all.filter(({ source }) => kinds.length === 0 || kinds.includes(source.kind));
  const onAxis = groupBy(all, axisKey);
  const rows = Array.from(groupBy(chosen, axisKey), ([key, figures]) =>
    rowOf(catalogue, methods, reference, { key, figures, all: onAxis.get(key) ?? [] }),
  );
  return rows.filter((row) => !shared || row.shared > 1).sort((a, b) => b.shared - a.shared);
}

interface AxisFigures {
  readonly key: string;
  readonly figures: readonly Figure[];
  /** With those that the choice of sources leaves out. */
  readonly all: readonly Figure[];
}

function rowOf(
  catalogue: Catalogue,
  methods: readonly RowOf<"methods">[],
  reference: RowOf<"methods"> | null,
  { key, figures, all }: AxisFigures,
): HeadToHeadRow {
  const first = figures[0] as Figure;
  const { benchmark, metric } = first;
  const ranked = rankFigures(figures, metric.direction);
  const shared = new Set(figures.map(({ method }) => method)).size;
  const best = shared > 1 ? ranked.filter(({ rank }) => rank === 1).map(({ figure }) => figure.id) : [];
  const ofReference = ranked.map(({ figure }) => figure).filter(({ method }) => method === reference);
  const cells = methods.map((method): HeadToHeadCell => {
    const own = ranked.filter(({ figure }) => figure.method === method).map(({ figure }) => figure);
    const leftOut = all.some((figure) => figure.method === method);
    return {
      method,
      figures: own,
      best: best.filter((id) => own.some((figure) => figure.id === id)),
      derived: method === reference ? [] : own.map((figure) => against(figure, ofReference)).filter((derived) => derived !== null),
      missing: own.length > 0 ? null : leftOut ? LEFT_OUT : whyMissing(catalogue, method, { benchmark, metric, figures }),
    };
  });
  return { key, benchmark, metric, title: axisTitle(first), cells, verdict: verdictOfAll(figures), shared };
}

function against(figure: Figure, candidates: readonly Figure[]): Derived | null {
  const reference = referenceFor(figure, candidates);
  return reference === undefined ? null : derive(figure, reference);
}
