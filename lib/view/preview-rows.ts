import type { Result } from "@/lib/catalogue/catalogue";
import { printBaseline, printValue } from "@/lib/format/result";
import { printSource } from "@/lib/format/source";
import type { SourceKind } from "@/lib/tables/sources";
import { axisFor } from "@/lib/view/chart/axis";
import { positionOn } from "@/lib/view/chart/on-axis";
import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import type { Mark, Series } from "@/lib/view/chart/series";

/** The picture that a link to a page shows on other sites before it is opened: results of that page. */
export interface Preview {
  readonly kind: string;
  readonly title: string;
  readonly sentence: string;
  readonly rows: readonly PreviewRow[];
  /** What the axis measures, with its direction; empty if the rows share no axis. */
  readonly axis: string;
  /** The chart that is drawn in place of rows if the page opens on a chart with two axes. */
  readonly plane?: ScatterSeries;
}

export interface PreviewRow {
  readonly rank: string;
  readonly label: string;
  readonly detail: string;
  /** Digits as printed, with qualifier and unit. */
  readonly text: string;
  readonly family: string;
  readonly sourceKind: SourceKind;
  /** The position of the mark on the shared axis, from 0 to 1; null without one. */
  readonly at: number | null;
  /** The start of its line: zero, a reference or an earlier value; null on an axis without zero. */
  readonly from: number | null;
  /** Whether the line starts at an earlier value, which has an open mark. */
  readonly isArrow?: true;
}

/** The most rows that are readable at thumbnail size. */
const MOST = 5;

/**
 * Returns the first marks of one axis as rows, on an axis of their own: on an axis for a hundred marks they would coincide. `results` are theirs, in
 * the same order.
 */
export function rowsOnAxis(
  all: readonly Mark[],
  results: readonly Result[],
  label: string,
): Pick<Preview, "rows" | "axis"> {
  const marks = all.slice(0, MOST);
  const axis = axisFor(
    marks.map(({ value }) => value),
    "auto",
  );
  return {
    axis: axis.scale === "log" ? `${label}, logarithmic axis` : label,
    rows: marks.map(({ rank, label: name, detail, text, family, sourceKind, value }, at) => ({
      rank,
      label: name,
      detail: [detail, ...(results[at] ? [printSource(results[at])] : [])].filter(Boolean).join(" · "),
      text,
      family,
      sourceKind,
      at: positionOn(axis, value),
      from: axis.scale === "log" ? null : positionOn(axis, 0),
    })),
  };
}

/** Returns the first marks of a chart in rows, each with its source; `results` are the drawn results, by the keys of their marks. */
export function rowsOfChart(
  { marks: all, axis, lines: [line] = [] }: Series,
  results: ReadonlyMap<string, Result>,
): Pick<Preview, "rows" | "axis"> {
  const marks = all.slice(0, MOST);
  const found = marks.map(({ key }) => results.get(key));
  // Marks in order get an axis of their own, as on the page of a benchmark; distances and arrows keep the axis of the chart.
  if (line === undefined && marks.every(({ from }) => from === null))
    return rowsOnAxis(
      marks,
      found.filter((result) => result !== undefined),
      axis.label,
    );
  return {
    axis: axis.scale === "log" ? `${axis.label}, logarithmic axis` : axis.label,
    rows: marks.map(({ rank, label, detail, text, fromText, family, sourceKind, value, from }, at) => ({
      rank,
      label,
      detail: [detail, ...(found[at] ? [printSource(found[at])] : [])].filter(Boolean).join(" · "),
      text: [fromText, text].filter(Boolean).join(" → "),
      family,
      sourceKind,
      at: positionOn(axis, value),
      from: positionOn(axis, from ?? line ?? 0),
      ...(from !== null && { isArrow: true }),
    })),
  };
}

/** Returns results that share no axis as rows: the first of each method, benchmark and metric, so that few rows say much. `of` returns the words for the owner of a result. */
export function rowsWithoutAxis(
  results: readonly Result[],
  of: (result: Result) => string,
): Pick<Preview, "rows" | "axis"> {
  const first = new Map<string, Result>();
  for (const result of results) {
    const question = JSON.stringify([result.method.method_id, result.benchmark.benchmark_id, result.metric.metric_id]);
    if (!first.has(question)) first.set(question, result);
  }
  return { axis: "", rows: [...first.values()].slice(0, MOST).map((result) => rowOf(result, of(result))) };
}

function rowOf(result: Result, of: string): PreviewRow {
  const { metric, benchmark, method } = result;
  const baseline = printBaseline(result);
  const label = [metric.symbol, of].filter(Boolean).join(", ");
  const detail = [benchmark.name, baseline && `against ${baseline}`, printSource(result)].filter(Boolean).join(", ");
  return {
    rank: "",
    label,
    detail,
    text: printValue(result),
    family: method.family,
    sourceKind: result.kind,
    at: null,
    from: null,
  };
}
