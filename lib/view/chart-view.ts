import type { AnyParameter, ParameterProblem } from "./parameters";

/** What a chart may be: marks in order, against a condition, along a numeric one, as ratios or differences to a reference, pairs, or by date. */
export const CHARTS = ["ranked", "scatter", "lines", "ratio", "difference", "before-after", "by-date"] as const;
export type ChartKind = (typeof CHARTS)[number];

/** How a reader wants the chart of a page; the address holds all of it. */
export interface ChartView {
  /** Null for the one that the data ask for. */
  readonly kind: ChartKind | null;
  /** What it is drawn against: a condition, or the method that a pair ends with; empty for the first that it can be. */
  readonly x: string;
  /** The ends of the axis of values; null for those of the values. */
  readonly from: number | null;
  readonly to: number | null;
  /** Methods that the chart leaves out, by id. */
  readonly without: readonly string[];
}

export const DEFAULT_CHART_VIEW: ChartView = { kind: null, x: "", from: null, to: null, without: [] };

type Name = "chart" | "x" | "from" | "to" | "without";
export const CHART_NAMES: readonly Name[] = ["chart", "x", "from", "to", "without"];

const LONGEST = { x: 80, number: 24 };

/** The parameters of a chart. They change nothing but the chart. */
export function chartParameters(methods: readonly string[]): Readonly<Record<Name, AnyParameter>> {
  return {
    chart: { description: "How the page draws its results, where the data allow it.", allowed: CHARTS, repeatable: false },
    x: { description: "The condition that the chart is drawn against, or the method that its pairs end with.", longest: LONGEST.x, repeatable: false },
    from: { description: "Where the chart's axis of values begins, as a number.", longest: LONGEST.number, repeatable: false },
    to: { description: "Where the chart's axis of values ends, as a number.", longest: LONGEST.number, repeatable: false },
    without: { description: "Methods that the chart leaves out; the board keeps them.", allowed: methods, repeatable: true },
  };
}

/** Values to view. What is no number, and ends in the wrong order, are problems and leave the axis as it is. */
export function readChartView(values: Readonly<Record<Name, readonly string[]>>): { readonly chart: ChartView; readonly problems: readonly ParameterProblem[] } {
  const problems: ParameterProblem[] = [];
  const refuse = (parameter: Name, allowed: string) => problems.push({ parameter, found: values[parameter][0] ?? "", allowed: [allowed], nearest: [] });
  const numberAt = (name: "from" | "to") => {
    const [text] = values[name];
    if (text === undefined) return null;
    if (NUMBER.test(text)) return Number(text);
    refuse(name, "a number with a point, such as 1.5");
    return null;
  };
  const [from, to] = [numberAt("from"), numberAt("to")];
  const isTurned = from !== null && to !== null && from >= to;
  if (isTurned) refuse("to", `a number above ${from}`);
  const [kind = null] = values.chart as readonly ChartKind[];
  return { chart: { kind, x: values.x[0] ?? "", from, to: isTurned ? null : to, without: values.without }, problems };
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** View to values; what is not chosen is left out. */
export function writeChartView({ kind, x, from, to, without }: ChartView): Readonly<Record<Name, readonly string[]>> {
  return { chart: kind === null ? [] : [kind], x: x === "" ? [] : [x], from: from === null ? [] : [String(from)], to: to === null ? [] : [String(to)], without };
}

/** What a form sends of a chart, without the fields that were left empty. */
export const withoutEmpty = (search: URLSearchParams) => new URLSearchParams([...search].filter(([name, value]) => value.trim() !== "" || !(CHART_NAMES as readonly string[]).includes(name)));
