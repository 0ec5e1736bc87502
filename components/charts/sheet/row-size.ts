import type { Mark, Series } from "@/lib/view/chart/series";
import { measure, SIZES, type Measure } from "@/components/charts/text/measure";

/** From this width of its box, in px, a chart has its names in a column at the left. */
export const WIDE = 640;

export const LABEL_LINE = 18;
export const DETAIL_LINE = 16;
export const TICKS_HEIGHT = 26;
export const AXIS_LINE = 18;
/** The gap between two rows. */
export const ROW_GAP = 12;

/** The characters that fit on a line of a phone and of a page. In a narrower box of the same kind, an ellipsis may be needed. */
const CHARACTERS = { narrow: { label: 40, detail: 50, axis: 48 }, wide: { label: 30, detail: 38, axis: 62 } };
const SMALLEST_ROW = 44;
/** The most lines of a name or a detail, unless two rows would then read the same. */
const MOST_LINES = 2;
const FILLED = 0.75;
/** On a phone, a name and its detail share a line if both fit into this many px, including the gap between them; in a narrower box, an ellipsis may be needed. */
const ONE_LINE = 346;
export const DETAIL_GAP = 8;
const RANK_GAP = 10;

/** The space for one row of a chart, and its top. */
export interface RowSize {
  readonly labelLines: number;
  /** Zero if the detail is behind the label on the same line. */
  readonly detailLines: number;
  /** The height of the part that contains the marks. */
  readonly band: number;
  readonly top: number;
  readonly height: number;
}

/** Returns the sizes of the rows, each as high as its own words need, so that one long name does not stretch a chart of many rows. */
export function rowSizes({ marks }: Pick<Series, "marks">, wide: boolean): readonly RowSize[] {
  const fit = wide ? CHARACTERS.wide : CHARACTERS.narrow;
  const band = marks.some(({ from }) => from !== null) ? 46 : 28;
  const likes = cutAlike(marks, fit);
  const ranks = ranksWidth(marks, measure);
  let end = 0;
  return marks.map((mark) => {
    const { label, detail } = mark;
    const most = likes.has(mark) ? Infinity : MOST_LINES;
    const isOneLine =
      !wide && ranks + measure(label, SIZES.label) + DETAIL_GAP + measure(detail, SIZES.detail) <= ONE_LINE;
    const labelLines = Math.max(1, linesFor(label, fit.label, most));
    const detailLines = isOneLine ? 0 : linesFor(detail, fit.detail, most);
    const words = labelLines * LABEL_LINE + detailLines * DETAIL_LINE;
    const height = Math.max(SMALLEST_ROW, ROW_GAP + (wide ? Math.max(words, band) : words + band));
    const top = end;
    end += height;
    return { labelLines, detailLines, band, top, height };
  });
}

/** Returns the width in px of the column of ranks, which stands before the names of all rows, also of those without a rank. */
export const ranksWidth = (marks: Series["marks"], measured: Measure): number =>
  marks.reduce((most, { rank }) => (rank === "" ? most : Math.max(most, measured(rank, SIZES.label) + RANK_GAP)), 0);

/** Returns the bottom of the last row. */
export const rowsHeight = (rows: readonly RowSize[]) => rows.reduce((sum, { height }) => sum + height, 0);

/** Returns the number of lines that a name or a detail takes. */
const linesFor = (text: string, characters: number, most: number) =>
  Math.min(most, Math.ceil(text.length / characters));

/** Returns the marks whose rows would read the same if their names and details were cut; these get all the lines that they need. */
function cutAlike(marks: Series["marks"], fit: { readonly label: number; readonly detail: number }): ReadonlySet<Mark> {
  // Lines break at spaces, so a line contains fewer characters than fit.
  const shown = (text: string, characters: number) => text.slice(0, Math.floor(characters * MOST_LINES * FILLED));
  const whole = ({ label, detail }: Mark) => JSON.stringify([label, detail]);
  const cut = ({ label, detail }: Mark) => JSON.stringify([shown(label, fit.label), shown(detail, fit.detail)]);
  const wholes = new Map<string, Set<string>>();
  for (const mark of marks) wholes.set(cut(mark), (wholes.get(cut(mark)) ?? new Set()).add(whole(mark)));
  return new Set(marks.filter((mark) => (wholes.get(cut(mark))?.size ?? 0) > 1));
}

/** Returns the height of a whole chart, known before it is drawn. */
export function chartHeight(series: Series, wide: boolean): number {
  const axisLines = Math.ceil(axisText(series.axis).length / CHARACTERS[wide ? "wide" : "narrow"].axis);
  return rowsHeight(rowSizes(series, wide)) + TICKS_HEIGHT + axisLines * AXIS_LINE;
}

export const axisText = ({ label, scale }: Series["axis"]) => (scale === "log" ? `${label}, logarithmic axis` : label);
