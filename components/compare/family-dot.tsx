import styles from "./compare.module.css";
import { familyColour } from "@/lib/format/vocabulary";

/** The colour of a method's family; the family stands in words beside it or in the head of its column. */
export function FamilyDot({ family }: { readonly family: string }) {
  return (
    <svg className={styles.dot} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <circle cx="5" cy="5" r="5" fill={familyColour(family)} />
    </svg>
  );
}
