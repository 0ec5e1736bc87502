import type { PlaneSeries } from "@/lib/view/plane-series";
import { layOutPlane } from "./lay-out-plane";
import type { Measure } from "./measure";
import { AXIS_LINE, axisText } from "./row-size";

export const KEY_LINE = 22;

/** Box widths of a phone and of a page, at which room for the key is reckoned. */
const TYPICAL = { narrow: 358, wide: 960 };

/** Near the width of the real font. */
const roughly: Measure = (text, size) => text.length * size * 0.55;

const CHARACTERS = { narrow: 48, wide: 62 };

/** Height of a whole chart, known before it is drawn; a key that then turns out longer makes it higher. */
export function planeHeight(series: PlaneSeries, wide: boolean): number {
  const size = wide ? "wide" : "narrow";
  const { height, keyed } = layOutPlane(series, TYPICAL[size], roughly);
  const linesOf = (axis: PlaneSeries["x"]) => Math.ceil(axisText(axis).length / CHARACTERS[size]);
  const key = keyed.length === 0 ? 0 : 8 + keyed.length * KEY_LINE;
  return height + (linesOf(series.x) + linesOf(series.y)) * AXIS_LINE + 6 + key;
}
