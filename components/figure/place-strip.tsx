import type { MethodStanding } from "@/lib/select/method-standings";
import { stripOf } from "@/lib/view/strip";
import styles from "./method-rows.module.css";
import { familyColour } from "@/lib/format/vocabulary";

/** Room at both ends for half a mark. */
const MARGIN = 4;

/** Every value of a comparison group as a stroke, and the method's own as a mark in the colour of its family; better to the right. */
export function PlaceStrip({ standing }: { readonly standing: MethodStanding }) {
  const { places, placeOf, words } = stripOf(standing);
  const { figure } = standing.own;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${100 + 2 * MARGIN} 14`} role="img" focusable="false">
      <title>{words}</title>
      <path d={places.map((at) => `M${at + MARGIN} 3v8`).join("")} stroke="var(--ink-muted)" strokeOpacity="0.6" />
      <circle cx={placeOf(figure) + MARGIN} cy="7" r="4" fill={familyColour(figure.method.family)} />
    </svg>
  );
}
