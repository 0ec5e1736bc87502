import type { Figure } from "@/lib/catalogue/catalogue";
import { printBaseline, printValue } from "@/lib/format/figure";
import { printSource } from "@/lib/format/source";
import type { SourceKind } from "@/lib/tables/sources";
import { axisFor, positionOn } from "./axis";
import type { Mark } from "./series";

/** What a link to a page shows elsewhere before it is opened: figures of that page. */
export interface Preview {
  readonly kind: string;
  readonly title: string;
  readonly sentence: string;
  readonly rows: readonly PreviewRow[];
  /** What the axis measures, with its direction; empty where the rows share none. */
  readonly axis: string;
}

export interface PreviewRow {
  readonly rank: string;
  readonly label: string;
  readonly detail: string;
  /** Digits as printed, with qualifier and unit. */
  readonly text: string;
  readonly family: string;
  readonly sourceKind: SourceKind;
  /** Where the mark stands on the shared axis, from 0 to 1; null without one. */
  readonly at: number | null;
  /** Where its line from zero begins; null on an axis that has no zero. */
  readonly from: number | null;
}

/** Rows that are read at the size of a stamp. */
const MOST = 5;

/**
 * The first marks of one axis. They have an axis of their own: on that of a hundred they would stand in one spot. `figures` are
 * theirs, in the same order.
 */
export function rowsOnAxis(all: readonly Mark[], figures: readonly Figure[], label: string): Pick<Preview, "rows" | "axis"> {
  const marks = all.slice(0, MOST);
  const axis = axisFor(marks.map(({ value }) => value), "auto");
  return {
    axis: axis.scale === "log" ? `${label}, logarithmic axis` : label,
    rows: marks.map(({ rank, label: name, detail, text, family, sourceKind, value }, at) => ({
      rank,
      label: name,
      detail: [detail, ...(figures[at] ? [printSource(figures[at])] : [])].filter(Boolean).join(" · "),
      text,
      family,
      sourceKind,
      at: positionOn(axis, value),
      from: axis.scale === "log" ? null : positionOn(axis, 0),
    })),
  };
}

/** Figures that share no axis, the first of each method, benchmark and metric, so that few rows tell much. `of` names whose each is. */
export function rowsWithoutAxis(figures: readonly Figure[], of: (figure: Figure) => string): Pick<Preview, "rows" | "axis"> {
  const first = new Map<string, Figure>();
  for (const figure of figures) {
    const question = JSON.stringify([figure.method.method_id, figure.benchmark.benchmark_id, figure.metric.metric_id]);
    if (!first.has(question)) first.set(question, figure);
  }
  return { axis: "", rows: [...first.values()].slice(0, MOST).map((figure) => rowOf(figure, of(figure))) };
}

function rowOf(figure: Figure, of: string): PreviewRow {
  const { metric, benchmark, method } = figure;
  const baseline = printBaseline(figure);
  const label = [metric.symbol, of].filter(Boolean).join(", ");
  const detail = [benchmark.name, baseline && `against ${baseline}`, printSource(figure)].filter(Boolean).join(", ");
  return { rank: "", label, detail, text: printValue(figure), family: method.family, sourceKind: figure.kind, at: null, from: null };
}
