import type { Result } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/result";
import { resultHref } from "@/lib/view/address/addresses";
import { receiptFor } from "@/lib/view/source/receipt";
import { ReceiptPopover } from "./receipt-popover";
import styles from "./receipt.module.css";

/** A value that opens its receipt. */
export function ValueWithReceipt({ result, scope }: { readonly result: Result; readonly scope: string }) {
  return <ReceiptPopover receipt={receiptFor(result)} scope={scope} />;
}

/** A value whose receipt is loaded when it is opened, with a fifth of the bytes: for folded tables. Without scripts, it is a link to its permanent place. */
export function ValueOnDemand({ result }: { readonly result: Result }) {
  return (
    <a className={styles.place} href={resultHref(result.paper.paper_id, result.id)} data-receipt="">
      {printValue(result)}
    </a>
  );
}

/** A value that links to its receipt at its permanent place: for tables that repeat results, where a receipt for each would take too many bytes. */
export function ValueAtPlace({ result }: { readonly result: Result }) {
  return (
    <a className={styles.place} href={resultHref(result.paper.paper_id, result.id)}>
      {printValue(result)}
    </a>
  );
}
