import { BaselineLink } from "@/components/receipts/baseline-link";
import { Quotation } from "@/components/receipts/quotation";
import { SheetTable } from "@/components/method/sheet-table";
import type { Result } from "@/lib/catalogue/catalogue";
import { STANDING_TITLES, STANDING_WORDS } from "@/lib/format/provenance";
import type { PaperAnswer } from "@/lib/report/paper/paper";
import type { SourcePart, SourceTable } from "@/lib/report/paper/source-tables";
import type { Run } from "@/lib/report/paper/source-runs";
import { methodHref } from "@/lib/view/address/addresses";
import { sourceSheet } from "@/lib/view/source/source-sheet";
import rowStyles from "@/components/page/opened-row.module.css";
import { ReceiptLink } from "@/components/receipts/receipt";

interface SourceRowsProps {
  readonly table: SourceTable;
  readonly part: SourcePart;
  readonly formerIds: PaperAnswer["formerIds"];
}

/** The rows of one standing of a source; each cell is the permanent place of its result. */
export function SourceRows({ table, part, formerIds }: SourceRowsProps) {
  const title = STANDING_TITLES[part.standing];
  return (
    <>
      {title && (
        <h3 className={rowStyles.part}>
          {title} <span>{STANDING_WORDS[part.standing]}</span>
        </h3>
      )}
      <SheetTable
        sheet={sourceSheet(table, part)}
        metrics={part.metrics}
        name={[table.source.locator, title].filter(Boolean).join(", ")}
        first={{ head: "Method", of: nameOf }}
        cell={(result) => <Place key={result.id} result={result} formerIds={formerIds} />}
        more={[
          {
            head: "As printed",
            of: ({ run, printed }) =>
              printed ?? (
                <Quotation
                  evidence={run.results[0]?.evidence ?? ""}
                  digits={run.results.map(({ value }) => value.text)}
                />
              ),
          },
          { head: "Note", of: ({ notes }) => notes },
          { head: "Audit", of: ({ findings }) => findings },
        ]}
        isOnSeveral={new Set(table.results.map(({ benchmark }) => benchmark)).size > 1}
      />
    </>
  );
}

const nameOf = (run: Run) => (
  <>
    <a href={methodHref(run.method.method_id)}>{run.method.name}</a>
    {run.configuration && `, ${run.configuration}`}
    <BaselineLink result={run} before=" against " />
  </>
);

function Place({ result, formerIds }: { readonly result: Result; readonly formerIds: PaperAnswer["formerIds"] }) {
  return (
    <td id={result.id}>
      {formerIds.get(result.id)?.map((id) => (
        <span key={id} id={id} />
      ))}
      <ReceiptLink result={result} isAtPlace />
    </td>
  );
}
