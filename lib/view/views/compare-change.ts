import type { CompareView } from "./compare-view";

/** Returns the view with one more method, in the last column. */
export const withMethod = (view: CompareView, id: string): CompareView =>
  view.methods.includes(id) ? view : { ...view, methods: [...view.methods, id] };

/** Returns the view without a method, and without the reference if it was that method. */
export const withoutMethod = (view: CompareView, id: string): CompareView => ({
  ...view,
  methods: view.methods.filter((method) => method !== id),
  reference: view.reference === id ? null : view.reference,
  chart: {
    ...view.chart,
    x: view.chart.x === id ? "" : view.chart.x,
    without: view.chart.without.filter((method) => method !== id),
    omit: view.chart.omit.filter((part) => !part.startsWith(`${id}:`)),
  },
});

/** Returns the view with a method moved one column to the left (-1) or right (1). */
export function withMethodMoved(view: CompareView, id: string, by: -1 | 1): CompareView {
  const at = view.methods.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= view.methods.length) return view;
  return { ...view, methods: view.methods.toSpliced(at, 1).toSpliced(to, 0, id) };
}
