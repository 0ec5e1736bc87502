import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { inOrderOfWords, type AxisTerm } from "@/lib/format/axis-words";
import type { SourceKind } from "@/lib/tables/sources";
import { derive, referenceFor, type Derived } from "./derive";
import { axisTerms } from "@/lib/select/rank/axis-terms";
import { whyEmpty, type EmptyReason } from "@/lib/report/gap/missing-reason";
import { bestOf } from "@/lib/report/leaderboard/order-claims";
import { EVERY_PLACE, keepsPlace, type PlaceFilter } from "@/lib/report/question/place-filter";
import { rankResults, type Ranked } from "@/lib/select/rank/rank";
import { partlyRead, type PartlyRead } from "@/lib/select/rank/reading";
import { EVERY_ROW, keepsRow, type RowFilter } from "@/lib/report/question/row-filter";
import { selectStatements, type Statement } from "@/lib/select/rank/statements";
import { axisKey, verdictOfAll, type Verdict } from "@/lib/select/rank/verdict";

export interface HeadToHeadCell {
  readonly method: RowOf<"methods">;
  /** In the order of the ranking: the own value of each configuration comes before what others print of it. */
  readonly results: readonly Result[];
  /** The same results; those that several sources print of one configuration in one place are one statement. Best first. */
  readonly statements: readonly Statement[];
  /** The ids of those results that share the first rank of the row, if at least two methods rank in it and not all of the first rank are bounds. */
  readonly best: readonly string[];
  /** The ratio or difference of the best result to the reference's, if it can be computed; empty otherwise. */
  readonly derived: readonly Derived[];
  /** Why there is no result; null if there is one. */
  readonly missing: EmptyReason | null;
}

/** One axis: a benchmark and a metric under one set of `match` conditions and one baseline. */
export interface HeadToHeadRow {
  readonly key: string;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** The terms that distinguish it from the other axes of its metric. */
  readonly terms: readonly AxisTerm[];
  /** One for each requested method, in the order of the request. */
  readonly cells: readonly HeadToHeadCell[];
  readonly verdict: Verdict;
  /** The same results with their ranks among the compared methods. */
  readonly ranked: readonly Ranked[];
  /** The tables that were read in part; while there are any, nothing in the row is ranked or best. */
  readonly partly: readonly PartlyRead[];
  /** How many of the methods have a result here. */
  readonly shared: number;
}

/** How methods are compared; an option that is left out filters nothing. */
export interface HeadToHeadOptions {
  /** The method by whose results the others' are divided, or from which they are subtracted. */
  readonly reference?: RowOf<"methods"> | null | undefined;
  /** Only results from these kinds of source. */
  readonly kinds?: readonly SourceKind[];
  /** Only rows in which at least two of the methods have a result. */
  readonly shared?: boolean;
  /** Which results count. */
  readonly filter?: RowFilter;
  /** Which comparison groups are shown. */
  readonly place?: PlaceFilter;
}

/**
 * Returns methods side by side over everything that any of them reports. Rows in which at least two meet come first, then the order is by benchmark
 * and metric in the order of their tables; of one metric the row in which most meet comes first, then by the conditions in words.
 */
export function selectHeadToHead(
  catalogue: Catalogue,
  methods: readonly RowOf<"methods">[],
  { reference = null, kinds = [], shared = false, filter = EVERY_ROW, place = EVERY_PLACE }: HeadToHeadOptions = {},
): readonly HeadToHeadRow[] {
  const all = methods.flatMap(({ method_id }) => catalogue.resultsOfMethod.get(method_id) ?? []);
  const ofSources = all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const chosen = ofSources.filter((result) => keepsRow(filter, result));
  const placed = chosen.filter((result) => keepsPlace(place, result));
  const rows = Array.from(groupBy(placed, axisKey), ([key, results]) =>
    rowOf({ catalogue, methods, reference, all, ofSources, chosen }, key, results),
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
        inOrderOfWords(a.terms, b.terms),
    );
}

/** Returns the positions of benchmarks and metrics in their tables. */
const placesIn = once(({ tables }: Catalogue) => ({
  benchmarks: new Map(tables.benchmarks.map((row, at) => [row, at])),
  metrics: new Map(tables.metrics.map((row, at) => [row, at])),
}));

interface Asked {
  readonly catalogue: Catalogue;
  readonly methods: readonly RowOf<"methods">[];
  readonly reference: RowOf<"methods"> | null;
  /** All results of the methods. */
  readonly all: readonly Result[];
  /** Those that the choice of sources keeps. */
  readonly ofSources: readonly Result[];
  /** Those of them that the filter of results keeps. */
  readonly chosen: readonly Result[];
}

function rowOf(
  { catalogue, methods, reference, all, ofSources, chosen }: Asked,
  key: string,
  results: readonly Result[],
): HeadToHeadRow {
  const first = results[0] as Result;
  const { benchmark, metric } = first;
  const ranked = rankResults(results, metric.direction);
  const shared = new Set(results.map(({ method }) => method)).size;
  const best = new Set(bestIn(ranked).map(({ id }) => id));
  const ofReference = ranked
    .filter(standsAsMethod)
    .map(({ result }) => result)
    .filter(({ method }) => method === reference);
  const cells = methods.map((method): HeadToHeadCell => {
    const own = ranked.filter(({ result }) => result.method === method).map(({ result }) => result);
    return {
      method,
      results: own,
      statements: selectStatements(own, catalogue.resultsOfMethod.get(method.method_id)),
      best: own.map(({ id }) => id).filter((id) => best.has(id)),
      derived: method === reference ? [] : own.slice(0, 1).flatMap((result) => against(result, ofReference) ?? []),
      missing:
        own.length > 0 ? null : whyEmpty(catalogue, method, { benchmark, metric, results }, { all, ofSources, chosen }),
    };
  });
  return {
    key,
    benchmark,
    metric,
    terms: axisTerms(catalogue, first),
    cells,
    verdict: verdictOfAll(results),
    ranked,
    partly: partlyRead(results),
    shared,
  };
}

const standsAsMethod = ({ result }: Ranked) => result.standing === "main" && result.method.family !== "reference";

/** Returns the results that may be called best among ranked results: none if fewer than two methods rank, and never a bound alone. */
function bestIn(ranked: readonly Ranked[]): readonly Result[] {
  const [first] = ranked;
  const methods = new Set(ranked.filter(({ rank }) => rank !== null).map(({ result }) => result.method));
  const claim = first && methods.size > 1 ? bestOf(first.result.metric, ranked) : null;
  return claim?.kind === "best" ? claim.results : [];
}

function against(result: Result, candidates: readonly Result[]): Derived | null {
  const reference = referenceFor(result, candidates);
  return reference === undefined ? null : derive(result, reference);
}
