import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import { DRAWN } from "./drawn-width";
import { layOutScatter } from "./lay-out-scatter";
import { measure } from "./measure";
import { AXIS_LINE, axisText } from "./row-size";

export const KEY_LINE = 22;

const CHARACTERS = { narrow: 48, wide: 62 };

/** Height of a whole chart, known before it is drawn; a key that then turns out longer makes it higher. */
export function scatterHeight(series: ScatterSeries, wide: boolean): number {
  const size = wide ? "wide" : "narrow";
  const { height, keyed } = layOutScatter(series, DRAWN[size], measure);
  const linesOf = (axis: ScatterSeries["x"]) => Math.ceil(axisText(axis).length / CHARACTERS[size]);
  const key = keyed.length === 0 ? 0 : 8 + keyed.length * KEY_LINE;
  return height + (linesOf(series.x) + linesOf(series.y)) * AXIS_LINE + 6 + key;
}
