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

/** Several of them with something between: "0.249, 0.272 and so on". */
export function DigitsRow({ figures }: { readonly figures: readonly Figure[] }) {
  return figures.map((figure, at) => (
    <span key={figure.id}>
      {at > 0 && ", "}
      <Digits figure={figure} />
    </span>
  ));
}
