import pageStyles from "@/components/page/page.module.css";
import type { Result } from "@/lib/catalogue/catalogue";
import { printBriefly, printValue } from "@/lib/format/result";
import { printSource } from "@/lib/format/source";
import { BaselineLink } from "@/components/receipts/baseline-link";
import styles from "./method-rows.module.css";
import { ReceiptLink } from "@/components/receipts/receipt";

/** More results are folded. */
const OPEN = 5;

/** Results in which a method plays a role, one line each. */
export function RoleList({ results }: { readonly results: readonly Result[] }) {
  const open = results.length > OPEN + 1 ? results.slice(0, OPEN) : results;
  const collapsed = results.slice(open.length);
  return (
    <>
      <List results={open} />
      {collapsed.length > 0 && (
        <details>
          <summary className={pageStyles.summary}>{collapsed.length} more results</summary>
          <List results={collapsed} />
        </details>
      )}
    </>
  );
}

const List = ({ results }: { readonly results: readonly Result[] }) => (
  <ul className={styles.places}>
    {results.map((result) => (
      <li key={result.id}>
        <ReceiptLink result={result}>
          {result.method.name}: {result.metric.symbol} {printValue(result)}
        </ReceiptLink>
        <BaselineLink result={result} before=" against " />{" "}
        <span className="muted">
          {[result.benchmark.name, printBriefly(result), printSource(result)].filter(Boolean).join(" · ")}
        </span>
      </li>
    ))}
  </ul>
);
