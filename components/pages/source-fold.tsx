import { ReceiptFactList } from "@/components/figure/receipt-popover";
import styles from "@/components/page/page.module.css";
import type { RowOf } from "@/lib/catalogue/catalogue";
import { capitalised, counted } from "@/lib/format/words";
import type { PaperAnswer } from "@/lib/select/paper";
import type { SourceTable } from "@/lib/select/source-tables";
import { benchmarkWords, sourceFacts } from "@/lib/view/source-facts";
import { SourceRows } from "./source-rows";
import sourceStyles from "./source-fold.module.css";

interface SourceFoldProps {
  readonly table: SourceTable;
  readonly paper: RowOf<"papers">;
  readonly formerIds: PaperAnswer["formerIds"];
  readonly isOpen: boolean;
}

/** One source of a paper as a fold of one line. A link to a result in it opens it, without a script too. */
export function SourceFold({ table, paper, formerIds, isOpen }: SourceFoldProps) {
  const { source, figures, parts } = table;
  return (
    <details open={isOpen} className={sourceStyles.source}>
      <summary>
        <strong>{sourceName(source)}</strong> <span>{lineOf(table)}</span>
      </summary>
      {/* Within the fold, so that a link to it opens the fold. */}
      <div id={`source-${source.source_id}`} className={sourceStyles.head}>
        <ReceiptFactList facts={sourceFacts(table, paper)} />
      </div>
      {parts.map((part) => (
        <SourceRows key={part.standing} table={table} part={part} formerIds={formerIds} />
      ))}
      {figures.length === 0 && <p className={styles.facts}>It reports no result.</p>}
    </details>
  );
}

/** "Abstract", "Citation: Table 1 of xAR, which quotes VAR". */
const sourceName = ({ kind, locator }: RowOf<"sources">) => (locator.toLowerCase() === kind ? capitalised(kind) : `${capitalised(kind)}: ${locator}`);

/** How many results a source has, on what, and how far it was read. */
function lineOf({ source, figures }: SourceTable): string {
  if (figures.length === 0) return "no result";
  const reading = source.kind === "abstract" ? "" : source.reading === "whole" ? "read whole" : "read in part";
  return [counted(figures.length, "result"), benchmarkWords(figures), reading].filter(Boolean).join(" · ");
}
