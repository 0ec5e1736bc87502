import type { Verdict } from "@/lib/select/rank/verdict";
import { verdictWords } from "@/lib/sentences/reasons";
import styles from "./figure.module.css";

/** The verdict on the results of one axis, with its reasons in words. */
export function VerdictNote({ verdict, results }: { readonly verdict: Verdict; readonly results: number }) {
  const words = verdictWords(verdict, results);
  return words === "" ? null : <p className={styles.facts}>{words}</p>;
}
