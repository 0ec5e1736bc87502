import type { AnyParameter } from "./parameters";

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
const CHART_NAMES: readonly Name[] = ["chart", "x", "from", "to", "without"];

const LONGEST = { x: 80, number: 24 };

/** The parameters of a chart. They change nothing but the chart. */
export function chartParameters(methods: readonly string[]): Readonly<Record<Name, AnyParameter>> {
  return {
    chart: { description: "How the page draws its results, where the data allow it.", allowed: CHARTS, repeatable: false },
    x: { description: "The condition that the chart is drawn against, or the method that its pairs end with.", longest: LONGEST.x, repeatable: false },
    from: { description: "Where the chart's axis of values begins, as a number.", longest: LONGEST.number, repeatable: false, form: NUMBER },
    to: { description: "Where the chart's axis of values ends, as a number.", longest: LONGEST.number, repeatable: false, form: NUMBER },
    without: { description: "Methods that the chart leaves out; the board keeps them.", allowed: methods, repeatable: true },
  };
}

/** Values to view. Ends in the wrong order are turned, and two equal ones are no part of an axis. */
export function readChartView(values: Readonly<Record<Name, readonly string[]>>): ChartView {
  const [first, second] = (["from", "to"] as const).map((name) => (values[name][0] === undefined ? null : Number(values[name][0]))) as [number | null, number | null];
  const isBoth = first !== null && second !== null;
  const [from, to] = isBoth && first > second ? [second, first] : [first, isBoth && first === second ? null : second];
  const [kind = null] = values.chart as readonly ChartKind[];
  return { kind, x: values.x[0] ?? "", from, to, without: values.without };
}

/** Written so that every tool reads it that reads the description of the API. */
const NUMBER = { pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,9})?$", words: "a number with a point, such as 1.5", example: "1.5" };

/** View to values; what is not chosen is left out. */
export function writeChartView({ kind, x, from, to, without }: ChartView): Readonly<Record<Name, readonly string[]>> {
  return { chart: kind === null ? [] : [kind], x: x === "" ? [] : [x], from: from === null ? [] : [String(from)], to: to === null ? [] : [String(to)], without };
}

/** What a form sends of a chart, without the fields that were left empty. */
export const withoutEmpty = (search: URLSearchParams) => new URLSearchParams([...search].filter(([name, value]) => value.trim() !== "" || !(CHART_NAMES as readonly string[]).includes(name)));
