import type { Figure } from "@/lib/catalogue/catalogue";
import { receiptFor } from "@/lib/view/receipt";
import { ReceiptFactList, ReceiptPopover } from "./receipt-popover";

/** A value that opens its receipt. */
export function ValueWithReceipt({ figure, scope }: { readonly figure: Figure; readonly scope: string }) {
  return <ReceiptPopover receipt={receiptFor(figure)} scope={scope} />;
}

/** Everything that the row states about a figure, as terms and descriptions. */
export function ReceiptFacts({ figure }: { readonly figure: Figure }) {
  return <ReceiptFactList facts={receiptFor(figure).facts} />;
}
