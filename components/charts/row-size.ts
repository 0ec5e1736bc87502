import type { Series } from "@/lib/view/series";

/** From this width of its box on, a chart has its names in a column at the left. */
export const WIDE = 640;

export const LABEL_LINE = 18;
export const DETAIL_LINE = 16;
export const TICKS_HEIGHT = 26;
export const AXIS_LINE = 18;
/** Between two rows. */
export const ROW_GAP = 12;

/** Characters that fit a line of a phone and of a page. In a narrower box of the same kind an ellipsis may have to help. */
const CHARACTERS = { narrow: { label: 40, detail: 50, axis: 48 }, wide: { label: 26, detail: 32, axis: 62 } };
const SMALLEST_ROW = 44;

/** Room for every row of a chart. All rows are equally high. */
export interface RowSize {
  readonly labelLines: number;
  readonly detailLines: number;
  /** Height of the part that holds the marks. */
  readonly band: number;
  readonly height: number;
  readonly axisLines: number;
}

export function rowSize({ marks, axis }: Series, wide: boolean): RowSize {
  const fit = wide ? CHARACTERS.wide : CHARACTERS.narrow;
  const labelLines = Math.max(1, ...marks.map(({ label }) => linesFor(label, fit.label)));
  const detailLines = Math.max(0, ...marks.map(({ detail }) => linesFor(detail, fit.detail)));
  const band = marks.some(({ from }) => from !== null) ? 46 : 28;
  const words = labelLines * LABEL_LINE + detailLines * DETAIL_LINE;
  const height = Math.max(SMALLEST_ROW, ROW_GAP + (wide ? Math.max(words, band) : words + band));
  return { labelLines, detailLines, band, height, axisLines: Math.ceil(axisText(axis).length / fit.axis) };
}

/** Names and details take at most two lines. */
const linesFor = (text: string, characters: number) => Math.min(2, Math.ceil(text.length / characters));

/** Height of a whole chart, known before it is drawn. */
export function chartHeight(series: Series, wide: boolean): number {
  const { height, axisLines } = rowSize(series, wide);
  return series.marks.length * height + TICKS_HEIGHT + axisLines * AXIS_LINE;
}

export const axisText = ({ label, scale }: Series["axis"]) => (scale === "log" ? `${label}, logarithmic axis` : label);
