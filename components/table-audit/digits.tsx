import type { Figure } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/figure";
import { figureHref } from "@/lib/view/addresses";
import styles from "./findings.module.css";

/** A printed value that leads to its receipt, small enough to stand in a row of many. */
export function Digits({ figure, isLead = false }: { readonly figure: Figure; readonly isLead?: boolean }) {
  return (
    <a className={isLead ? `${styles.digits} ${styles.printed}` : styles.digits} href={figureHref(figure.paper.paper_id, figure.id)}>
      {printValue(figure)}
    </a>
  );
}

/** Several of them, one after the other: "0.249, 0.272, 0.296". A comma stays with its value. */
export function DigitsRow({ figures }: { readonly figures: readonly Figure[] }) {
  return figures.map((figure, at) => (
    <span key={figure.id}>
      <span className={styles.item}>
        <Digits figure={figure} />
        {at < figures.length - 1 && ","}
      </span>{" "}
    </span>
  ));
}
