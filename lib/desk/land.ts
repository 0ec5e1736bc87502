import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { resultOf, type Indexes } from "@/lib/catalogue/result-of";
import { groupBy } from "@/lib/catalogue/group";
import { axisBriefly } from "@/lib/format/axis-words";
import { axisTerms } from "@/lib/select/rank/axis-terms";
import { rankResults, type Ranked } from "@/lib/select/rank/rank";
import { standsForItself } from "@/lib/tables/judgements";
import { partlyRead } from "@/lib/select/rank/reading";
import { axisKey } from "@/lib/select/rank/verdict";
import type { CheckedDraft } from "./check-draft";
import { cardinal, ordinal } from "./ordinal";

/** Where a result of a draft would rank, in one sentence. */
export interface Landing {
  readonly address: string;
  readonly words: string;
}

/**
 * Returns where each result of a draft would rank among the collection and the other results of the draft. Results that name something that does not
 * exist yet have no place.
 */
export function landings(
  catalogue: Catalogue,
  { rows, results }: Pick<CheckedDraft, "rows" | "results">,
): readonly Landing[] {
  const indexes = indexesOf(catalogue, rows);
  const drafted = results.flatMap(({ address, row }) => {
    const result = resultIfThere(row, indexes);
    return result === null ? [] : [{ address, result }];
  });
  const touched = new Set(drafted.map(({ result }) => boardOf(result)));
  const existing = catalogue.results.filter((result) => touched.has(boardOf(result)));
  const axes = groupBy([...existing, ...drafted.map(({ result }) => result)], axisKey);
  const axesOf = groupBy(axes.keys(), (key) => boardOf((axes.get(key) as readonly Result[])[0] as Result));
  const ranked = new Map<string, readonly Ranked[]>();
  return drafted.map(({ address, result }) => {
    const key = axisKey(result);
    const axis = axes.get(key) ?? [];
    const order = ranked.get(key) ?? rankResults(axis, result.metric.direction);
    ranked.set(key, order);
    const keys = (axesOf.get(boardOf(result)) ?? []).toSorted(
      (a, b) => (axes.get(b)?.length ?? 0) - (axes.get(a)?.length ?? 0),
    );
    return {
      address,
      words: [groupWords(catalogue, result, keys.indexOf(key) + 1, keys.length), placeWords(result, axis, order)]
        .filter(Boolean)
        .join("; "),
    };
  });
}

const boardOf = ({ benchmark, metric }: Result) => `${benchmark.benchmark_id} ${metric.metric_id}`;

/** Returns "guidance not stated: the third of five groups", or an empty text if all results share one axis. */
function groupWords(catalogue: Catalogue, result: Result, at: number, of: number): string {
  if (of < 2) return "";
  const axis = axisBriefly(axisTerms(catalogue, result));
  return `${axis === "" ? "" : `${axis}: `}the ${ordinal(at)} of ${cardinal(of)} groups`;
}

/** Returns "would be second of 10", or the reason why there is no rank. */
function placeWords(result: Result, axis: readonly Result[], order: readonly Ranked[]): string {
  const own = order.find((one) => one.result === result);
  const competing = order.filter(standsForItself).length;
  if (own === undefined) return "";
  if (own.rank !== null)
    return competing === 1
      ? "would be the only one"
      : `would be ${own.tied ? "level " : ""}${ordinal(own.rank)} of ${competing}`;
  if (own.unranked === "under another")
    return `would not be ranked: ${own.under?.metric.symbol} ${own.under?.value.text} in ${placeOf(own.under)} stands for this configuration`;
  if (own.unranked === "read in part")
    return `would not be ranked: ${partlyRead(axis)
      .map(({ source, paper }) => `${source.locator} of ${paper.short_name}`)
      .join(", ")} was read in part`;
  if (own.unranked === "open bound") return "would not be ranked: a bound that allows any worse value";
  if (own.unranked === "no direction") return "would not be ranked: no better direction is stated";
  return own.unranked === "reference"
    ? "would not be ranked: a reference is not a method"
    : `would not be ranked: it is ${own.unranked === "ablation" ? "an ablation" : "a summary"}`;
}

const placeOf = (result: Result | null) =>
  result === null
    ? ""
    : `${result.source.kind === "abstract" ? "the abstract" : result.source.locator} of ${result.paper.short_name}`;

/** Returns rows by id. Rows of the collection keep their identity, because code compares rows by identity; rows of the draft are added. */
function indexesOf(
  { papers, sources, methods, benchmarks, metrics, tables }: Catalogue,
  rows: CheckedDraft["rows"],
): Indexes {
  const by = <Row>(
    located: readonly { readonly row: Row }[],
    idOf: (row: Row) => string,
    there: ReadonlyMap<string, Row>,
  ) => new Map(located.map(({ row }) => [idOf(row), there.get(idOf(row)) ?? row]));
  return {
    papers: by(rows.papers, (row) => row.paper_id, papers),
    sources: by(rows.sources, (row) => row.source_id, sources),
    methods: by(rows.methods, (row) => row.method_id, methods),
    benchmarks: by(rows.benchmarks, (row) => row.benchmark_id, benchmarks),
    metrics: by(rows.metrics, (row) => row.metric_id, metrics),
    conditions: by(
      rows.conditions,
      (row) => row.condition_id,
      new Map(tables.conditions.map((row) => [row.condition_id, row])),
    ),
  };
}

function resultIfThere(row: Parameters<typeof resultOf>[0], indexes: Indexes): Result | null {
  try {
    return resultOf(row, indexes);
  } catch {
    return null;
  }
}
