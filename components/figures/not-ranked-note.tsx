import { notRankedWords } from "@/lib/sentences/not-ranked-words";
import type { PartlyRead } from "@/lib/select/rank/reading";
import styles from "./figure.module.css";

/** Says why nothing on an axis is ranked; renders nothing if all of its tables were read whole. */
export function NotRankedNote({ partly }: { readonly partly: readonly PartlyRead[] }) {
  const words = notRankedWords(partly);
  return words === "" ? null : <p className={styles.facts}>{words}</p>;
}
