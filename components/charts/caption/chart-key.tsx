import { keyOf } from "@/components/pictures/picture-key";
import type { Drawable } from "@/lib/view/chart/picture";
import styles from "./chart-caption.module.css";
import { MarkShape } from "@/components/charts/marks/mark-shape";

/** The key to the colours, shapes and fillings of one chart, including the reader's own rows. Its picture has the same key. */
export function ChartKey({ series }: { readonly series: Pick<Drawable, "marks"> }) {
  const key = keyOf(series);
  if (key.length === 0) return null;
  return (
    <span className={styles.key} data-chart-key="">
      {key.map(({ words, mark }) => (
        <span key={words}>
          <svg viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true" focusable="false">
            {mark ? <MarkShape {...mark} /> : <circle className="chart-dot" r={3.5} />}
          </svg>
          {words}
        </span>
      ))}
    </span>
  );
}
