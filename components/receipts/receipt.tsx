import type { ReactNode } from "react";
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

interface ReceiptLinkProps {
  readonly result: Result;
  /** Whether the link is on the page of the result's paper, where its permanent place is. */
  readonly isAtPlace?: boolean;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
}

/**
 * A value, or words with a value in them, whose receipt is loaded when it is opened. Without scripts, it is a link to its permanent place.
 */
export function ReceiptLink({ result, isAtPlace = false, className, title, children }: ReceiptLinkProps) {
  const href = isAtPlace ? `#${result.id}` : resultHref(result.paper.paper_id, result.id);
  return (
    <a className={className} href={href} title={title} data-receipt="">
      {children ?? printValue(result)}
    </a>
  );
}

/** A value whose receipt is loaded when it is opened, with a fifth of the bytes of one that has it inside: for long and for folded tables. */
export const ValueOnDemand = ({ result }: { readonly result: Result }) => (
  <ReceiptLink result={result} className={styles.place} />
);
