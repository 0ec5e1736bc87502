import type { Result } from "@/lib/catalogue/catalogue";
import { ReceiptLink } from "@/components/receipts/receipt";
import styles from "./findings.module.css";

/** A printed value that opens its receipt, small enough for a row of many. */
export function Digits({ result, isLead = false }: { readonly result: Result; readonly isLead?: boolean }) {
  return <ReceiptLink result={result} className={isLead ? `${styles.digits} ${styles.printed}` : styles.digits} />;
}

/** Several values in sequence: "0.249, 0.272, 0.296". A comma stays with its value. */
export function DigitsRow({ results }: { readonly results: readonly Result[] }) {
  return results.map((result, at) => (
    <span key={result.id}>
      <span className={styles.item}>
        <Digits result={result} />
        {at < results.length - 1 && ","}
      </span>{" "}
    </span>
  ));
}
