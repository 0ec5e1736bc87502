import { ReceiptFactList } from "@/components/receipts/receipt-popover";
import styles from "@/components/page/page.module.css";
import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { sayFinding } from "@/lib/sentences/table-audit";
import { capitalised, counted } from "@/lib/format/words";
import type { PaperAnswer } from "@/lib/report/paper/paper";
import type { SourceTable } from "@/lib/report/paper/source-tables";
import { findingHref } from "@/lib/view/address/addresses";
import { benchmarkWords, sourceFacts } from "@/lib/view/source/source-facts";
import { sourceFindings } from "@/lib/view/source/source-findings";
import { SourceRows } from "@/components/pages/papers/source-rows";
import rowStyles from "@/components/page/opened-row.module.css";
import sourceStyles from "./collapsed-source.module.css";

interface CollapsedSourceProps {
  readonly table: SourceTable;
  readonly paper: RowOf<"papers">;
  readonly formerIds: PaperAnswer["formerIds"];
  readonly isOpen: boolean;
}

/** One source of a paper, folded into one line. A link to a result in it opens the fold, even without scripts. */
export function CollapsedSource({ table, paper, formerIds, isOpen }: CollapsedSourceProps) {
  const { source, results, parts } = table;
  return (
    <details open={isOpen} className={rowStyles.row}>
      <summary>
        <strong>{sourceName(source)}</strong> <span>{lineOf(table)}</span>
      </summary>
      {/* Inside the fold, so that a link to it opens the fold. */}
      <div id={`source-${source.source_id}`} className={sourceStyles.head}>
        <ReceiptFactList facts={sourceFacts(table, paper)} />
      </div>
      {parts.map((part) => (
        <SourceRows key={part.standing} table={table} part={part} formerIds={formerIds} />
      ))}
      <Findings results={results} />
      {results.length === 0 && <p className={styles.facts}>It reports no result.</p>}
    </details>
  );
}

/** The findings of the table audit, with the numbers by which the rows refer to them. */
function Findings({ results }: { readonly results: readonly Result[] }) {
  const findings = sourceFindings(results);
  if (findings.length === 0) return null;
  return (
    <details className={sourceStyles.findings}>
      <summary>Table audit: {counted(findings.length, "finding")}</summary>
      <ol>
        {findings.map((finding) => (
          <li key={finding.id}>
            <a href={findingHref(finding)}>{sayFinding(finding)}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Names a source: "Abstract", "Citation: Table 1 of xAR, which quotes VAR". */
const sourceName = ({ kind, locator }: RowOf<"sources">) =>
  locator.toLowerCase() === kind ? capitalised(kind) : `${capitalised(kind)}: ${locator}`;

/** Summarises a source: how many results it has, on what, and how far it was read. */
function lineOf({ source, results }: SourceTable): string {
  if (results.length === 0) return "no result";
  const reading = source.kind === "abstract" ? "" : source.reading === "whole" ? "read whole" : "read in part";
  return [counted(results.length, "result"), benchmarkWords(results), reading].filter(Boolean).join(" · ");
}
