import type { Verdict } from "@/lib/select/verdict";
import { verdictWords } from "@/lib/sentences/reasons";
import styles from "./figure.module.css";

/** The verdict over the figures of one axis, its reasons in words. */
export function VerdictNote({ verdict, figures }: { readonly verdict: Verdict; readonly figures: number }) {
  const words = verdictWords(verdict, figures);
  return words === "" ? null : <p className={styles.facts}>{words}</p>;
}
