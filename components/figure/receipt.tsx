import type { Figure } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/figure";
import { figureHref } from "@/lib/view/addresses";
import { receiptFor } from "@/lib/view/receipt";
import { ReceiptPopover } from "./receipt-popover";
import styles from "./receipt.module.css";

/** A value that opens its receipt. */
export function ValueWithReceipt({ figure, scope }: { readonly figure: Figure; readonly scope: string }) {
  return <ReceiptPopover receipt={receiptFor(figure)} scope={scope} />;
}

/** A value whose receipt is loaded when it is opened: a fifth of the weight, for tables behind a line, and without script a link to its permanent place. */
export function ValueOnDemand({ figure }: { readonly figure: Figure }) {
  return (
    <a className={styles.place} href={figureHref(figure.paper.paper_id, figure.id)} data-receipt="">
      {printValue(figure)}
    </a>
  );
}

/** A value that leads to its receipt at its permanent place: for tables that repeat figures, where a receipt each would weigh too much. */
export function ValueAtPlace({ figure }: { readonly figure: Figure }) {
  return (
    <a className={styles.place} href={figureHref(figure.paper.paper_id, figure.id)}>
      {printValue(figure)}
    </a>
  );
}
