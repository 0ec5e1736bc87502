import type { CompareChoices } from "@/lib/select/compare-types";
import type { SourceKind } from "@/lib/tables/sources";
import { chartParameters, DEFAULT_CHART_VIEW, readChartView, withoutEmpty, writeChartView, type ChartView } from "./chart-view";
import { readParameters, writeParameters, type AnyParameter, type ParameterProblem } from "./parameters";

/** What a reader chose on the comparison page; the address holds all of it. */
export interface CompareView {
  /** Ids, in the order of the columns. */
  readonly methods: readonly string[];
  /** The one of them that the others are held against. */
  readonly reference: string | null;
  /** Only rows in which at least two of them have a figure. */
  readonly shared: boolean;
  /** Only figures from these kinds of source; none stands for all. */
  readonly kinds: readonly SourceKind[];
  readonly chart: ChartView;
}

export const DEFAULT_COMPARE_VIEW: CompareView = { methods: [], reference: null, shared: false, kinds: [], chart: DEFAULT_CHART_VIEW };

/** The parameters of the comparison; `chosen` are the ids that may be the reference. */
export function compareParameters(
  { methods, kinds }: CompareChoices,
  chosen: readonly string[] = methods.map(({ id }) => id),
): Readonly<Record<"method" | "reference" | "shared" | "kind" | keyof ReturnType<typeof chartParameters>, AnyParameter>> {
  return {
    method: { description: "Methods, in the order of the columns.", allowed: methods.map(({ id }) => id), repeatable: true },
    reference: {
      description: "One of the chosen methods: the others' figures as a ratio or difference to its own.",
      allowed: chosen,
      repeatable: false,
    },
    shared: { description: "Only rows in which at least two of the methods have a figure.", allowed: ["yes"], repeatable: false },
    kind: { description: "Only figures from these kinds of source.", allowed: kinds.map(({ choice }) => choice), repeatable: true },
    ...chartParameters(methods.map(({ id }) => id)),
  };
}

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readCompareView(
  choices: CompareChoices,
  search: URLSearchParams,
): { readonly view: CompareView; readonly problems: readonly ParameterProblem[] } {
  const known = new Set(choices.methods.map(({ id }) => id));
  const chosen = search.getAll("method").filter((id) => known.has(id));
  const { values, problems } = readParameters(search, compareParameters(choices, chosen));
  const [reference = null] = values.reference;
  const kinds = values.kind as readonly SourceKind[];
  return { view: { methods: values.method, reference, shared: values.shared.length > 0, kinds, chart: readChartView(values) }, problems };
}

/** View to query string; defaults are left out, so that one view has one address. */
export function writeCompareView({ methods, reference, shared, kinds, chart }: CompareView): string {
  return writeParameters({ method: methods, reference: reference === null ? [] : [reference], shared: shared ? ["yes"] : [], kind: kinds, ...writeChartView(chart) });
}

/** The query of the data that a view shows; how its chart is drawn is left out. */
export const writeCompareQuestion = (view: CompareView) => writeCompareView({ ...view, chart: DEFAULT_CHART_VIEW });

/**
 * What a form sends, as the codec reads it: fields that were left empty are none, and a method may be typed by its name as
 * well as by its id.
 */
export function fromCompareForm({ methods }: CompareChoices, search: URLSearchParams): URLSearchParams {
  const ids = new Set(methods.map(({ id }) => id));
  const byName = new Map(methods.map(({ id, name }) => [name.toLowerCase(), id]));
  const idOf = (typed: string) => (ids.has(typed) ? typed : (byName.get(typed.trim().toLowerCase()) ?? typed));
  const sent = [...withoutEmpty(search)].filter(([name, value]) => value.trim() !== "" || !(name === "method" || name === "reference"));
  return new URLSearchParams(sent.map(([name, value]) => [name, name === "method" || name === "reference" ? idOf(value) : value]));
}

/** The view with one method more, in the last column. */
export const withMethod = (view: CompareView, id: string): CompareView =>
  view.methods.includes(id) ? view : { ...view, methods: [...view.methods, id] };

/** The view without a method, and without a reference if it was that. */
export const withoutMethod = (view: CompareView, id: string): CompareView => ({
  ...view,
  methods: view.methods.filter((method) => method !== id),
  reference: view.reference === id ? null : view.reference,
  chart: { ...view.chart, x: view.chart.x === id ? "" : view.chart.x, without: view.chart.without.filter((method) => method !== id) },
});

/** The view with a method one column further to the left (-1) or right (1). */
export function withMethodMoved(view: CompareView, id: string, by: -1 | 1): CompareView {
  const at = view.methods.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= view.methods.length) return view;
  return { ...view, methods: view.methods.toSpliced(at, 1).toSpliced(to, 0, id) };
}
