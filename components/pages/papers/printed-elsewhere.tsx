import styles from "@/components/page/page.module.css";
import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printSetting, printValue } from "@/lib/format/result";
import { printSource } from "@/lib/format/source";
import { counted } from "@/lib/format/words";
import elsewhereStyles from "./printed-elsewhere.module.css";
import { ReceiptLink } from "@/components/receipts/receipt";

/**
 * Results of a paper's methods that tables of other papers print, one line each. Their receipts are with those tables; the ids are here too, because
 * a result had its place on this page while a table was filed under the paper that it quotes.
 */
export function PrintedElsewhere({ results }: { readonly results: readonly Result[] }) {
  if (results.length === 0) return null;
  return (
    <section>
      <h2>Printed in other papers</h2>
      <details>
        <summary className={styles.summary}>
          {counted(results.length, "result")} of these methods in tables of other papers
        </summary>
        {Array.from(groupBy(results, ({ source }) => source).entries(), ([source, own]) => (
          <div key={source.source_id} className={elsewhereStyles.source}>
            <h3>
              {own[0] && printSource(own[0])}, {source.locator}
            </h3>
            <ul>
              {own.map((result) => (
                <li key={result.id} id={result.id}>
                  <ReceiptLink result={result}>
                    {result.method.name}, {result.benchmark.name}, {result.metric.symbol} {printValue(result)}
                  </ReceiptLink>{" "}
                  {printSetting(result)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}
