import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { axisWords } from "@/lib/format/axis-words";
import { printBriefly } from "@/lib/format/result";
import { counted, listed } from "@/lib/format/words";
import { selectComparison } from "@/lib/report/comparison";
import { selectComparisonList } from "@/lib/report/comparison-list";
import type { HeadToHeadRow } from "@/lib/report/head-to-head";
import { selectCompareExample } from "@/lib/report/lists/compare-example";
import { comparisonChart } from "@/lib/view/chart/comparison-chart";
import { axisLabel, markOf } from "@/lib/view/chart/series";
import type { ShownChart } from "@/lib/view/chart/shown-chart";
import { DEFAULT_CHART_VIEW } from "@/lib/view/views/chart-view";
import { compareTitle } from "./compare-title";
import { rowsOfChart, rowsOnAxis, rowsWithoutAxis, type Preview } from "./preview-rows";

type Drawn = Pick<Preview, "sentence" | "rows" | "axis" | "plane">;

/** Returns the part of the URL of the preview of a comparison: `compare/var,flowar`. */
export const comparePreviewPage = (methods: readonly string[]) =>
  ["compare", ...(methods.length > 0 ? [methods.join(",")] : [])].join("/");

/**
 * Returns the preview of a comparison: the chart on which its page opens or, if methods share too little for one, the best result of each method in
 * the first row in which they meet. `ids` are separated by commas; returns null if any is not in the collection. Without ids it is the preview of the
 * page where a comparison starts, with its example.
 */
export function comparePreview(catalogue: Catalogue, ids: string): Preview | null {
  if (ids === "") return startPreview(catalogue);
  const asked = [...new Set(ids.split(","))].map((id) => catalogue.methods.get(id));
  const methods = asked.filter((method) => method !== undefined);
  if (methods.length < asked.length) return null;
  return { kind: "Compare", title: compareTitle(methods.map(({ name }) => name)), ...drawnOf(catalogue, methods) };
}

function startPreview(catalogue: Catalogue): Preview {
  const { results, methods, benchmarks } = catalogue;
  const example = selectCompareExample(catalogue);
  const counts = [
    counted(results.length, "result"),
    counted(methods.size, "method"),
    counted(benchmarks.size, "benchmark"),
  ];
  const sentence = `${listed(counts)}; results that cannot be compared are marked.`;
  return {
    kind: "Compare",
    title: "Methods side by side, with a verdict for each row",
    rows: [],
    axis: "",
    ...(example.length > 0 && drawnOf(catalogue, example)),
    sentence,
  };
}

function drawnOf(catalogue: Catalogue, methods: readonly RowOf<"methods">[]): Drawn {
  const chart = comparisonChart(selectComparison(catalogue, methods), null, DEFAULT_CHART_VIEW);
  return (chart && ofChart(catalogue, chart)) ?? firstRow(catalogue, methods);
}

/** Returns the chart with its verdict, if its results share an axis; null if it draws nothing. */
function ofChart({ results }: Catalogue, { series, title, picture }: ShownChart): Drawn | null {
  if (series === null) return null;
  const sentence = [`${title}.`, picture.verdict].filter(Boolean).join(" ");
  if (series.kind === "plane")
    return { sentence, rows: [], axis: `${series.y.label}; across: ${series.x.label}`, plane: series };
  return { sentence, ...rowsOfChart(series, new Map(results.map((result) => [result.id, result]))) };
}

function firstRow(catalogue: Catalogue, methods: readonly RowOf<"methods">[]): Drawn {
  const { rows } = selectComparisonList(catalogue, { methods: methods.map(({ method_id }) => method_id) });
  const [first] = rows;
  if (first !== undefined && first.shared > 1) return { sentence: sentenceOf(first), ...onAxis(first) };
  const results = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.results));
  const sentence =
    results.length === 0
      ? "None of them has a result in this collection."
      : "They share no axis: no result of one can be compared with one of another.";
  return { sentence, ...rowsWithoutAxis(results, ({ method }) => method.name) };
}

const sentenceOf = ({ metric, benchmark, terms, verdict }: HeadToHeadRow) =>
  `${[`${metric.symbol} on ${benchmark.name}`, axisWords(terms)].filter(Boolean).join(", ")}; ${verdict.kind}.`;

function onAxis({ cells, metric, benchmark }: HeadToHeadRow): Pick<Preview, "rows" | "axis"> {
  const best = cells.flatMap(({ results }) => results.slice(0, 1));
  const marks = best.map((result) => ({ ...markOf(result), detail: printBriefly(result) }));
  return rowsOnAxis(marks, best, `${benchmark.name}: ${axisLabel(metric)}`);
}
