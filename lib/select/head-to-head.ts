import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import type { SourceKind } from "@/lib/tables/sources";
import { derive, referenceFor, type Derived } from "./derive";
import { axisWords } from "./axis-words";
import { whyEmpty, type EmptyReason } from "./gap";
import { bestOf } from "./order-claims";
import { EVERY_PLACE, keepsPlace, type PlaceFilter } from "./place-filter";
import { rankFigures, type Ranked } from "./rank";
import { partlyRead, type PartlyRead } from "./reading";
import { EVERY_ROW, keepsRow, type RowFilter } from "./row-filter";
import { selectStatements, type Statement } from "./statements";
import { axisKey, verdictOfAll, type Verdict } from "./verdict";

export interface HeadToHeadCell {
  readonly method: RowOf<"methods">;
  /** In the order of the ranking, each configuration's own value before what others print of it. */
  readonly figures: readonly Figure[];
  /** The same figures, those that several sources print of one configuration in one place; best first. */
  readonly statements: readonly Statement[];
  /**
   * The ids of those figures that share the first rank of the row, if at least two methods rank in it and the rank is not of bounds
   * alone.
   */
  readonly best: readonly string[];
  /** The best figure against the reference's, where that can be worked out; empty otherwise. */
  readonly derived: readonly Derived[];
  /** Why there is no figure; null where there is one. */
  readonly missing: EmptyReason | null;
}

/** One axis: a benchmark and a metric under one set of `match` conditions and one baseline. */
export interface HeadToHeadRow {
  readonly key: string;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** Baseline and `match` conditions in words, and those of them that other figures of the metric state and these do not. */
  readonly title: string;
  /** One for each method asked for, in the order asked. */
  readonly cells: readonly HeadToHeadCell[];
  readonly verdict: Verdict;
  /** The same figures with their ranks, over those of the methods that are compared. */
  readonly ranked: readonly Ranked[];
  /** The tables that were read in part, for which nothing in the row is ranked or best. */
  readonly partly: readonly PartlyRead[];
  /** How many of the methods have a figure here. */
  readonly shared: number;
}

/** How methods are compared; what is left out holds nothing back. */
export interface HeadToHeadOptions {
  /** The method whose figures the others' are divided by or subtracted from. */
  readonly reference?: RowOf<"methods"> | null | undefined;
  /** Only figures from these kinds of source. */
  readonly kinds?: readonly SourceKind[];
  /** Only rows in which at least two of the methods have a result. */
  readonly shared?: boolean;
  /** Which results count. */
  readonly filter?: RowFilter;
  /** Which comparison groups are shown. */
  readonly place?: PlaceFilter;
}

/**
 * Methods side by side over everything that any of them reports: rows in which at least two meet come first, then by benchmark
 * and metric in the order of their tables; of one metric first the row in which most meet, then by the conditions in words.
 */
export function selectHeadToHead(
  catalogue: Catalogue,
  methods: readonly RowOf<"methods">[],
  { reference = null, kinds = [], shared = false, filter = EVERY_ROW, place = EVERY_PLACE }: HeadToHeadOptions = {},
): readonly HeadToHeadRow[] {
  const all = methods.flatMap(({ method_id }) => catalogue.figuresOfMethod.get(method_id) ?? []);
  const ofSources = all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const chosen = ofSources.filter((figure) => keepsRow(filter, figure));
  const placed = chosen.filter((figure) => keepsPlace(place, figure));
  const rows = Array.from(groupBy(placed, axisKey), ([key, figures]) =>
    rowOf({ catalogue, methods, reference, all, ofSources, chosen }, key, figures),
  );
  const { benchmarks, metrics } = placesIn(catalogue);
  const by = <Of>(places: ReadonlyMap<Of, number>, a: Of, b: Of) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  return rows
    .filter((row) => !shared || row.shared > 1)
    .sort(
      (a, b) =>
        Number(b.shared > 1) - Number(a.shared > 1) ||
        by(benchmarks, a.benchmark, b.benchmark) ||
        by(metrics, a.metric, b.metric) ||
        b.shared - a.shared ||
        a.title.localeCompare(b.title, "en", { numeric: true }),
    );
}

/** Where benchmarks and metrics stand in their tables. */
const placesIn = once(({ tables }: Catalogue) => ({
  benchmarks: new Map(tables.benchmarks.map((row, at) => [row, at])),
  metrics: new Map(tables.metrics.map((row, at) => [row, at])),
}));

interface Asked {
  readonly catalogue: Catalogue;
  readonly methods: readonly RowOf<"methods">[];
  readonly reference: RowOf<"methods"> | null;
  /** The figures of the methods. */
  readonly all: readonly Figure[];
  /** Those that the choice of sources lets through. */
  readonly ofSources: readonly Figure[];
  /** Those of them that the filter of results lets through. */
  readonly chosen: readonly Figure[];
}

function rowOf({ catalogue, methods, reference, all, ofSources, chosen }: Asked, key: string, figures: readonly Figure[]): HeadToHeadRow {
  const first = figures[0] as Figure;
  const { benchmark, metric } = first;
  const ranked = rankFigures(figures, metric.direction);
  const shared = new Set(figures.map(({ method }) => method)).size;
  const best = new Set(bestIn(ranked).map(({ id }) => id));
  const ofReference = ranked.filter(standsAsMethod).map(({ figure }) => figure).filter(({ method }) => method === reference);
  const cells = methods.map((method): HeadToHeadCell => {
    const own = ranked.filter(({ figure }) => figure.method === method).map(({ figure }) => figure);
    return {
      method,
      figures: own,
      statements: selectStatements(own, catalogue.figuresOfMethod.get(method.method_id)),
      best: own.map(({ id }) => id).filter((id) => best.has(id)),
      derived: method === reference ? [] : own.slice(0, 1).flatMap((figure) => against(figure, ofReference) ?? []),
      missing: own.length > 0 ? null : whyEmpty(catalogue, method, { benchmark, metric, figures }, { all, ofSources, chosen }),
    };
  });
  return { key, benchmark, metric, title: axisWords(catalogue, first), cells, verdict: verdictOfAll(figures), ranked, partly: partlyRead(figures), shared };
}

const standsAsMethod = ({ figure }: Ranked) => figure.standing === "main" && figure.method.family !== "reference";

/** What may be called best among ranked results: nothing where fewer than two methods rank, and no bound alone. */
function bestIn(ranked: readonly Ranked[]): readonly Figure[] {
  const [first] = ranked;
  const methods = new Set(ranked.filter(({ rank }) => rank !== null).map(({ figure }) => figure.method));
  const claim = first && methods.size > 1 ? bestOf(first.figure.metric, ranked) : null;
  return claim?.kind === "best" ? claim.figures : [];
}

function against(figure: Figure, candidates: readonly Figure[]): Derived | null {
  const reference = referenceFor(figure, candidates);
  return reference === undefined ? null : derive(figure, reference);
}
