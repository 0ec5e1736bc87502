import { ReceiptLink } from "@/components/receipts/receipt";
import figureStyles from "@/components/figures/figure.module.css";
import styles from "@/components/page/page.module.css";
import type { Result } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/result";
import { counted, spaced } from "@/lib/format/words";
import { StaticHtml } from "@/lib/islands/static-html";
import type { PaperAnswer } from "@/lib/report/paper/paper";
import paperStyles from "./paper-page.module.css";

/** A longer ledger is folded. */
const LONG_LEDGER = 16;

/** Every numeral of an abstract in the order of the text, with its role and the results that it belongs to. */
export function PaperLedger({
  ledger,
  results,
}: Pick<PaperAnswer, "ledger"> & { readonly results: readonly Result[] }) {
  if (ledger.length === 0) return <p>This abstract contains no numerals.</p>;
  const byId = new Map(results.map((result) => [result.id, result]));
  return (
    <>
      <p>
        {counted(ledger.length, "numeral")} {ledger.length === 1 ? "occurs" : "occur"} in this abstract. Each has one
        role; those that belong to a result name it.
      </p>
      <details open={ledger.length <= LONG_LEDGER}>
        <summary className={styles.summary}>{counted(ledger.length, "numeral")} in the order of the text</summary>
        <StaticHtml as="table" className={figureStyles.table}>
          <caption className="hidden-text">Numerals of the abstract in the order of the text</caption>
          <thead>
            <tr>
              <th scope="col">Numeral</th>
              <th scope="col">Role</th>
              <th scope="col">Belongs to</th>
            </tr>
          </thead>
          <tbody>
            {ledger.map(({ offset, numeral, role, result_ids, note }) => (
              <tr key={offset}>
                <th scope="row" className="numeric">
                  {numeral.replace("-", "−")}
                  <span className={figureStyles.detail}> at {offset}</span>
                </th>
                <td className={`${figureStyles.reported} ${paperStyles.role}`}>{spaced(role)}</td>
                <td className={figureStyles.reported}>
                  {result_ids
                    .flatMap((id) => byId.get(id) ?? [])
                    .map((result) => (
                      <ReceiptLink key={result.id} result={result} isAtPlace className={paperStyles.belongs}>
                        {" "}
                        {result.method.name}: {result.metric.symbol} {printValue(result)}
                      </ReceiptLink>
                    ))}
                  {note && <span className={figureStyles.detail}> {note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </StaticHtml>
      </details>
    </>
  );
}
