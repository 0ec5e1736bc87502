import { MarkShape } from "@/components/charts/marks/mark-shape";
import type { Result } from "@/lib/catalogue/catalogue";
import type { Standing } from "@/lib/select/rank/axes";
import { stripOf } from "@/lib/view/chart/strip";
import styles from "./value-strip.module.css";

/** Space at both ends for half a mark. */
const MARGIN = 8;
const HEIGHT = 16;
const WIDTH = 100 + 2 * MARGIN;

/** Every value of an axis as a stroke, and one of them as a mark in the colour and shape of its family; drawn by the server. */
export function ValueStrip({ standing, marked }: { readonly standing: Standing; readonly marked: Result | null }) {
  const { places, placeOf, words } = stripOf(standing);
  return (
    <svg className={styles.strip} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" focusable="false">
      <title>{words}</title>
      <path d={`M${MARGIN} ${HEIGHT / 2}h100`} stroke="var(--rule)" />
      <path d={places.map((at) => `M${at + MARGIN} 3v10`).join("")} stroke="var(--ink-muted)" strokeOpacity="0.75" />
      {marked && (
        <g transform={`translate(${placeOf(marked) + MARGIN} ${HEIGHT / 2}) scale(0.8)`}>
          <MarkShape family={marked.method.family} sourceKind="abstract" qualifier="exact" />
        </g>
      )}
    </svg>
  );
}
