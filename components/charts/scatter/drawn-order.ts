import type { ScatterSeries } from "@/lib/view/chart/scatter-series";

/** Returns the places of the marks in the order in which they are drawn: a reader's own last, so that no other covers it. */
export function drawnOrder(marks: readonly Pick<ScatterSeries["marks"][number], "mark">[]): readonly number[] {
  const places = marks.map((_, at) => at);
  const isYours = (at: number) => marks[at]?.mark === "yours";
  return [...places.filter((at) => !isYours(at)), ...places.filter(isYours)];
}
