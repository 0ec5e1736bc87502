import { benchmarkPageHref } from "@/lib/view/address/plain-addresses";
import type { ShownSection } from "@/lib/view/board/shown-grid";
import styles from "./board.module.css";
import cardStyles from "./grid-cards.module.css";

/** The line over the rows of a benchmark: its name, and the setting that they share. */
export const GridSectionHead = ({
  benchmark,
  setting,
  columns,
}: Pick<ShownSection, "benchmark" | "setting"> & { readonly columns: number }) => (
  <tr className={`${styles.section} ${cardStyles.head}`}>
    <th scope="rowgroup" colSpan={columns}>
      <div>
        <a href={benchmarkPageHref(benchmark.id)}>{benchmark.name}</a>
        {setting && <span> {setting}</span>}
      </div>
    </th>
  </tr>
);
