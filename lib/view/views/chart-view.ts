import { partOf } from "@/lib/view/fields/codec";
import type { Fields } from "@/lib/view/fields/field";
import { listField, numberField, someField, textField, textsField } from "@/lib/view/fields/field-kinds";

/**
 * The kinds of chart: marks in order, against a condition, along a numeric one, as ratios or differences to a reference, pairs, by date, or as the
 * steps of teachers and their students.
 */
export const CHARTS = [
  "ranked",
  "scatter",
  "lines",
  "ratio",
  "difference",
  "before-after",
  "by-date",
  "fewer-steps",
] as const;
export type ChartKind = (typeof CHARTS)[number];

/** How a reader wants the chart of a page; the URL holds all of it. */
export interface ChartView {
  /** Null for the one that the data suggest. */
  readonly kind: ChartKind | null;
  /** What it is drawn against: a condition, or the method with which a pair ends; empty for the first possible one. */
  readonly x: string;
  /** The ends of the axis of values; null for the end that the values give. */
  readonly from: number | null;
  readonly to: number | null;
  /** Methods that the chart leaves out, by id. */
  readonly without: readonly string[];
  /** Configurations that it leaves out, "distilled-decoding:var-d16-dd", and results that state another method, "teacher:llamagen". */
  readonly omit: readonly string[];
}

export const DEFAULT_CHART_VIEW: ChartView = { kind: null, x: "", from: null, to: null, without: [], omit: [] };

/** A form that every tool that reads the description of the API supports. */
const NUMBER = {
  pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,9})?$",
  words: "a number with a point, such as 1.5",
  example: "1.5",
};
const LONGEST_X = 80;
const LONGEST_PART = 160;

/** The facts of these fields: the methods that a chart can leave out. */
type Methods = readonly string[];

export const CHART_FIELDS: Fields<ChartView, Methods> = {
  kind: someField<ChartKind, Methods>(
    "chart",
    { label: "Chart", description: "How the page draws its results, if the data allow it." },
    () => CHARTS,
  ),
  x: textField(
    "x",
    {
      label: "Against",
      description:
        "The condition that the chart is drawn against, or the method with which its pairs end or with which the others are compared.",
    },
    LONGEST_X,
  ),
  from: numberField(
    "from",
    { label: "Axis from", description: "Where the chart's axis of values begins, as a number." },
    NUMBER,
  ),
  to: numberField("to", { label: "to", description: "Where the chart's axis of values ends, as a number." }, NUMBER),
  without: {
    ...listField(
      "without",
      { label: "Leave out", description: "Methods that the chart leaves out; the board keeps them." },
      (methods: Methods) => methods,
    ),
    mayBeEmpty: true,
  },
  omit: textsField(
    "omit",
    {
      label: "Leave out",
      description:
        "Parts of methods that the chart leaves out: a configuration as METHOD:CONFIGURATION, such as distilled-decoding:var-d16-dd, or everything that states another method, as CONDITION:METHOD, such as teacher:llamagen. The form of the chart writes them.",
    },
    LONGEST_PART,
  ),
};

/** Swaps ends in the wrong order, and drops the upper of two equal ends, because they span no axis. */
function settled(view: ChartView): ChartView {
  const { from, to } = view;
  if (from === null || to === null) return view;
  return from > to ? { ...view, from: to, to: from } : { ...view, to: from === to ? null : to };
}

/** Returns the chart's part of a view, which changes nothing but the chart; `methodsOf` returns the methods that it can leave out. */
export const chartPart = <Facts>(methodsOf: (facts: Facts) => readonly string[]) =>
  partOf(CHART_FIELDS, methodsOf, { settle: settled });
