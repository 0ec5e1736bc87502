import type { ShownValue } from "@/lib/view/board/shown-value";
import { BoardValue } from "./board-value";
import styles from "./board.module.css";

/** The head of the counts of wins; each count is out of the rows in which its method is ranked. */
export const WINS = (
  <abbr title="Rows in which it comes first, alone or tied, out of those in which it is ranked; averages are not counted">
    First in
  </abbr>
);

/** A value, or a dash with the reason for the gap. */
export const GridCell = ({ cell }: { readonly cell: ShownValue | string }) => (
  <td className={styles.number}>
    {typeof cell === "string" ? <abbr title={cell}>–</abbr> : <BoardValue value={cell} />}
  </td>
);

export const WinsCell = ({ words }: { readonly words: string }) => (
  <td className={styles.number}>{words || <abbr title="not ranked here">–</abbr>}</td>
);
