import type { Verdict } from "@/lib/select/verdict";
import { capitalised } from "@/lib/format/words";
import styles from "./figure.module.css";

/** The verdict over the figures of one axis, its reasons in words. */
export function VerdictNote({ verdict, figures }: { readonly verdict: Verdict; readonly figures: number }) {
  if (figures < 2) return null;
  if (verdict.reasons.length === 0) return <p className={styles.facts}>Comparable: no stated condition differs.</p>;
  return (
    <p className={styles.facts}>
      {capitalised(verdict.kind)}: {verdict.reasons.join("; ")}.
    </p>
  );
}
