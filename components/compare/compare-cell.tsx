import { Said } from "@/components/figure/said";
import styles from "./compare-table.module.css";
import type { CompareCellShown } from "@/lib/http/compare-json";
import { foldWords, openStatements } from "@/lib/view/fold";

/** What the sources say of one method in one row, the best open and many more folded, or why there is nothing. */
export function CompareCell({ cell, scope, method }: { readonly cell: CompareCellShown; readonly scope: string; readonly method: string }) {
  if (cell.missing !== null)
    return (
      <span className={styles.missing}>
        <span className="hidden-text">{method}: </span>
        {cell.missing}
      </span>
    );
  const open = openStatements(cell.statements);
  const folded = cell.statements.slice(open.length);
  const [derived] = cell.derived;
  return (
    <>
      {open.map((statement, at) => (
        <div key={at} className={styles.figure}>
          <Said statement={statement} scope={scope} />
          {at === 0 && derived && <span className={styles.derived}>{derived.words}</span>}
        </div>
      ))}
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>
            {foldWords(folded)}
            <span className="hidden-text"> of {method}</span>
          </summary>
          {folded.map((statement, at) => (
            <div key={at} className={styles.figure}>
              <Said statement={statement} scope={scope} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}
