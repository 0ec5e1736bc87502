import { axisFor } from "@/lib/view/chart/axis";
import { beyond } from "@/lib/view/chart/on-axis";
import type { Series } from "@/lib/view/chart/series";

/** Returns the first rows of a chart with an axis for these rows. An axis that was cut, by the reader or for outliers, stays as it is. */
export function firstRows(
  series: Pick<Series, "axis" | "marks" | "lines">,
  count: number,
): Pick<Series, "axis" | "marks"> {
  const { axis } = series;
  const marks = series.marks.slice(0, count);
  const valuesOf = (some: Series["marks"]) =>
    some.flatMap(({ value, from }) => (from === null ? [value] : [value, from]));
  const lines = series.lines ?? [];
  const isCut =
    valuesOf(series.marks).some((value) => beyond(axis, value) !== null) ||
    (axis.scale === "linear" && beyond(axis, 0) !== null);
  if (isCut) return { axis, marks };
  const own = axisFor([...valuesOf(marks), ...lines.filter((value) => beyond(axis, value) === null)], axis.scale);
  return { marks, axis: { ...own, label: axis.label } };
}
