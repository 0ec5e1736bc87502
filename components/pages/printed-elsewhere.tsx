import styles from "@/components/page/page.module.css";
import type { Figure } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printSetting, printValue } from "@/lib/format/figure";
import { printSource } from "@/lib/format/source";
import { counted } from "@/lib/format/words";
import { figureHref } from "@/lib/view/addresses";
import elsewhereStyles from "./printed-elsewhere.module.css";

/**
 * What the tables of other papers print of a paper's methods, one line each. Their receipts stand with those tables; the ids are
 * here too, because a result had its place on this page while a table was filed under the paper that it quotes.
 */
export function PrintedElsewhere({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h2>Printed in other papers</h2>
      <details>
        <summary className={styles.summary}>{counted(figures.length, "result")} of these methods in tables of other papers</summary>
        {Array.from(groupBy(figures, ({ source }) => source).entries(), ([source, own]) => (
          <div key={source.source_id} className={elsewhereStyles.source}>
            <h3>{own[0] && printSource(own[0])}, {source.locator}</h3>
            <ul>
              {own.map((figure) => (
                <li key={figure.id} id={figure.id}>
                  <a href={figureHref(figure.paper.paper_id, figure.id)}>
                    {figure.method.name}, {figure.benchmark.name}, {figure.metric.symbol} {printValue(figure)}
                  </a>{" "}
                  {printSetting(figure)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}
