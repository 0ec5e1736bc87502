import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { printBaseline, printValue } from "@/lib/format/figure";
import { printSource } from "@/lib/format/source";
import { counted, listed } from "@/lib/format/words";
import { selectBenchmark } from "@/lib/select/benchmark";
import { selectMethod } from "@/lib/select/method";
import { selectPaper } from "@/lib/select/paper";
import type { Family } from "@/lib/tables/methods";
import type { SourceKind } from "@/lib/tables/sources";
import { axisFor, positionOn } from "./axis";
import { DEFAULT_HOME_VIEW, FRONT } from "./home-view";
import { groupSeries } from "./series";

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
  readonly family: Family;
  readonly sourceKind: SourceKind;
  /** Where the mark stands on the shared axis, from 0 to 1; null without one. */
  readonly at: number | null;
  /** Where its line from zero begins; null on an axis that has no zero. */
  readonly from: number | null;
}

/** Rows that are read at the size of a stamp. */
const MOST = 5;

const NOTHING = "No figure of it is in this collection.";

/** The preview of a page, by the parts of its address: `["benchmarks", "etth1"]`. Null for a page that has none. */
export function selectPreview(catalogue: Catalogue, [kind = "", id = "", ...rest]: readonly string[]): Preview | null {
  if (rest.length > 0) return null;
  if (kind === "home" && id === "") {
    const shown = ofKinds(catalogue, DEFAULT_HOME_VIEW.kinds);
    return benchmarkPreview(shown, FRONT.benchmark, "The numbers that papers report, side by side");
  }
  if (kind === "compare" && id === "") return comparePreview(catalogue);
  if (kind === "benchmarks") return benchmarkPreview(catalogue, id, "Benchmark");
  if (kind === "methods") return methodPreview(catalogue, id);
  return kind === "papers" ? paperPreview(catalogue, id) : null;
}

/** The axis with most figures, from its first rank on. */
function benchmarkPreview(catalogue: Catalogue, id: string, kind: string): Preview | null {
  const boards = selectBenchmark(catalogue, id)?.leaderboards ?? [];
  const panels = boards.flatMap((board) => board.panels.map((panel) => ({ board, panel })));
  const [largest] = panels.toSorted((a, b) => b.panel.entries.length - a.panel.entries.length);
  const group = largest?.panel.groups[0];
  if (largest === undefined || group === undefined) return null;
  const { name, summary, axis: whole, marks: all } = groupSeries(largest.board, largest.panel, group, "auto");
  const marks = all.slice(0, MOST);
  // The rows that are shown have an axis of their own: on that of a hundred they would stand in one spot.
  const axis = { ...axisFor(marks.map(({ value }) => value), "auto"), label: whole.label };
  return {
    kind,
    title: name,
    sentence: summary,
    axis: axis.scale === "log" ? `${axis.label}, logarithmic axis` : axis.label,
    rows: marks.map(({ rank, label, detail, text, family, sourceKind, value }, at) => ({
      rank,
      label,
      detail: [detail, ...(group.rows[at] ? [printSource(group.rows[at].figure)] : [])].filter(Boolean).join(" · "),
      text,
      family,
      sourceKind,
      at: positionOn(axis, value),
      from: axis.scale === "log" ? null : positionOn(axis, 0),
    })),
  };
}

function methodPreview(catalogue: Catalogue, id: string): Preview | null {
  const answer = selectMethod(catalogue, id);
  if (answer === null) return null;
  const figures = catalogue.figuresOfMethod.get(id) ?? [];
  const benchmarks = counted(answer.benchmarks.length, "benchmark");
  const sentence = figures.length === 0 ? NOTHING : `${counted(figures.length, "reported figure")} on ${benchmarks}, each with its receipt.`;
  const rows = onePerQuestion(figures).map((figure) => rowOf(figure, ""));
  return { kind: "Method", title: answer.method.name, sentence, axis: "", rows };
}

function paperPreview(catalogue: Catalogue, id: string): Preview | null {
  const answer = selectPaper(catalogue, id);
  if (answer === null) return null;
  const { paper, figures } = answer;
  const sentence = figures.length === 0 ? NOTHING : `${counted(figures.length, "figure")} as its sources print them.`;
  const rows = onePerQuestion(figures).map((figure) => rowOf(figure, figure.method.name));
  return { kind: "Paper", title: paper.title, sentence, axis: "", rows };
}

function comparePreview({ figures, methods, benchmarks }: Catalogue): Preview {
  const counts = [counted(figures.length, "figure"), counted(methods.size, "method"), counted(benchmarks.size, "benchmark")];
  return {
    kind: "Compare",
    title: "Methods side by side, with a verdict for each row",
    sentence: `${listed(counts)}; what cannot be compared says so.`,
    axis: "",
    rows: [],
  };
}

/** The first figure of each method, benchmark and metric, so that few rows tell much. */
function onePerQuestion(figures: readonly Figure[]): readonly Figure[] {
  const first = new Map<string, Figure>();
  for (const figure of figures) {
    const question = JSON.stringify([figure.method.method_id, figure.benchmark.benchmark_id, figure.metric.metric_id]);
    if (!first.has(question)) first.set(question, figure);
  }
  return [...first.values()].slice(0, MOST);
}

function rowOf(figure: Figure, of: string): PreviewRow {
  const { metric, benchmark, method } = figure;
  const baseline = printBaseline(figure);
  const label = [metric.symbol, of].filter(Boolean).join(", ");
  const detail = [benchmark.name, baseline && `against ${baseline}`, printSource(figure)].filter(Boolean).join(", ");
  return { rank: "", label, detail, text: printValue(figure), family: method.family, sourceKind: figure.source.kind, at: null, from: null };
}
