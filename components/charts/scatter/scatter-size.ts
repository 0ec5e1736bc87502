import type { ScatterMark, ScatterSeries } from "@/lib/view/chart/scatter-series";
import { greatest } from "@/lib/numerals/greatest";
import { DRAWN } from "@/components/charts/sheet/drawn-width";
import { layOutScatter } from "./lay-out-scatter";
import { measure, SLACK } from "@/components/charts/text/measure";
import { regularWidth } from "@/components/charts/text/regular-width";
import { AXIS_LINE, axisText } from "@/components/charts/sheet/row-size";

export const KEY_LINE = 22;

const CHARACTERS = { narrow: 48, wide: 62 };

/**
 * The layout of the key, whose lines may wrap so that no configuration is cut off: the space before a name in px, the font size, and the number and
 * width of the columns at each width (charts.css).
 */
const KEY = {
  number: 28,
  letters: 13,
  columns: { narrow: 1, wide: 3 },
  width: { narrow: DRAWN.narrow, wide: (DRAWN.wide - 2 * 32) / 3 },
};
/** Returns the rows of text in a key, given the number of lines of each entry. */
const keyRows = (lines: readonly number[], columns: number) =>
  lines.reduce((sum, _, at) => (at % columns === 0 ? sum + greatest(lines.slice(at, at + columns)) : sum), 0);
/** Returns the lines of an entry: its name in regular weight, its value in medium weight. */
const keyLines = ({ label, text }: Pick<ScatterMark, "label" | "text">, width: number) =>
  Math.max(
    1,
    Math.ceil((regularWidth(`${label} `, KEY.letters) + measure(text, KEY.letters) / SLACK) / (width - KEY.number)),
  );

/** Returns the height of a whole chart, known before it is drawn; a key that turns out longer makes the chart higher. */
export function scatterHeight(series: ScatterSeries, wide: boolean): number {
  const size = wide ? "wide" : "narrow";
  const { height, keyed } = layOutScatter(series, DRAWN[size], measure);
  const linesOf = (axis: ScatterSeries["x"]) => Math.ceil(axisText(axis).length / CHARACTERS[size]);
  const key =
    keyed.length === 0
      ? 0
      : 8 +
        keyRows(
          keyed.map((at) => keyLines(series.marks[at] ?? { label: "", text: "" }, KEY.width[size])),
          KEY.columns[size],
        ) *
          KEY_LINE;
  return height + (linesOf(series.x) + linesOf(series.y)) * AXIS_LINE + 6 + key;
}
