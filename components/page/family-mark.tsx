import styles from "./page.module.css";
import { familyColour } from "@/lib/format/vocabulary";

/** A spot in the colour of a family; the family's name stands beside it, so that colour never tells alone. */
export function FamilyMark({ family }: { readonly family: string }) {
  return (
    <svg className={styles.familyMark} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <circle cx="5" cy="5" r="5" fill={familyColour(family)} />
    </svg>
  );
}
