import { axisFor } from "@/lib/view/axis";
import { beyond } from "@/lib/view/closer-axis";
import type { Series } from "@/lib/view/series";

/** The first rows of a chart on an axis of their own. One that was cut, by the reader or for outliers, stays as it is. */
export function firstRows<Rows extends Series>(series: Rows, count: number): Rows {
  const { axis } = series;
  const marks = series.marks.slice(0, count);
  const valuesOf = (some: Series["marks"]) => some.flatMap(({ value, from }) => (from === null ? [value] : [value, from]));
  const lines = series.lines ?? [];
  const isCut = valuesOf(series.marks).some((value) => beyond(axis, value) !== null) || (axis.scale === "linear" && beyond(axis, 0) !== null);
  if (isCut) return { ...series, marks };
  const own = axisFor([...valuesOf(marks), ...lines.filter((value) => beyond(axis, value) === null)], axis.scale);
  return { ...series, marks, axis: { ...own, label: axis.label } };
}
