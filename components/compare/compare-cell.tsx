import { ReceiptPopover } from "@/components/figure/receipt-popover";
import styles from "./compare-table.module.css";
import type { CompareCellJson, CompareFigureJson } from "@/lib/http/compare-json";

/** The figures of one method in one row, best first, or why there is none. */
export function CompareCell({ cell, scope, method }: { readonly cell: CompareCellJson; readonly scope: string; readonly method: string }) {
  if (cell.missing !== null)
    return (
      <span className={styles.missing}>
        <span className="hidden-text">{method}: </span>
        {cell.missing}
      </span>
    );
  return cell.figures.map((figure) => {
    const best = cell.best.includes(figure.result_id);
    const derived = cell.derived.find((one) => one.figure === figure.result_id);
    return (
      <div key={figure.result_id} className={styles.figure}>
        <span className={best ? styles.best : styles.plain}>
          <ReceiptPopover receipt={figure.receipt} scope={scope} />
        </span>
        {best && <span className={styles.word}>{figure.qualifier === "exact" ? "best" : "best by its bound"}</span>}
        {derived && <span className={styles.derived}>{derived.words}</span>}
        {figure.setting && <span className={styles.detail}>{figure.setting}</span>}
        {sourceWords(figure) && <span className={styles.detail}>{sourceWords(figure)}</span>}
      </div>
    );
  });
}

/** Said only where it is not what a reader takes for granted: the abstract of the method's own paper. */
function sourceWords({ own_paper, source_kind, paper_name }: CompareFigureJson): string {
  return own_paper && source_kind === "abstract" ? "" : `${source_kind} of ${paper_name}`;
}
