import { BaselineLink } from "@/components/figure/baseline-link";
import { Quotation } from "@/components/figure/quotation";
import styles from "@/components/page/page.module.css";
import type { Figure } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/figure";
import { STANDING_WORDS } from "@/lib/format/provenance";
import type { PaperAnswer } from "@/lib/select/paper";
import type { SourcePart, SourceTable } from "@/lib/select/source-tables";
import { benchmarkHref, methodHref } from "@/lib/view/addresses";
import { sourceSheet, type SheetRow } from "@/lib/view/source-sheet";
import sourceStyles from "./source-fold.module.css";

interface SourceRowsProps {
  readonly table: SourceTable;
  readonly part: SourcePart;
  readonly formerIds: PaperAnswer["formerIds"];
}

const TITLES = { main: "", ablation: "Ablations", summary: "Summaries" } as const;

/** The rows of one standing of a source: the metrics of a row stand side by side, and each cell is the permanent place of its result. */
export function SourceRows({ table, part, formerIds }: SourceRowsProps) {
  const sheet = sourceSheet(table, part);
  const rows = sheet.groups.flatMap((group) => group.rows);
  const shows = {
    also: rows.some(({ also }) => also !== ""),
    origin: rows.some(({ origin }) => origin !== ""),
    printed: rows.some(({ printed }) => printed !== ""),
    notes: rows.some(({ notes }) => notes !== ""),
  };
  const name = [table.source.locator, TITLES[part.standing]].filter(Boolean).join(", ");
  const metrics = sheet.isByResult ? ["Metric", "Value"] : part.metrics.map(({ metric }) => metric.symbol);
  const heads = ["Method", ...metrics, ...sheet.columns.map(({ name: column, unit }) => [column, unit === "x" ? "×" : unit].filter(Boolean).join(", "))];
  const isOnSeveral = new Set(table.figures.map(({ benchmark }) => benchmark)).size > 1;
  return (
    <>
      {part.standing !== "main" && (
        <h4 className={sourceStyles.part}>
          {TITLES[part.standing]} <span>{STANDING_WORDS[part.standing]}</span>
        </h4>
      )}
      <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
        <table className={sourceStyles.rows}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              {shows.also && <th scope="col">{sheet.columns.length > 0 ? "Also stated" : "Stated"}</th>}
              {shows.origin && <th scope="col">Measured by</th>}
              {shows.printed && <th scope="col">As printed</th>}
              {shows.notes && <th scope="col">Note</th>}
            </tr>
          </thead>
          {sheet.groups.map(({ benchmark, rows: own }) => (
            <tbody key={benchmark.benchmark_id}>
              {isOnSeveral && (
                <tr>
                  <th scope="rowgroup" colSpan={heads.length + Object.values(shows).filter(Boolean).length}>
                    <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>
                  </th>
                </tr>
              )}
              {own.map((row) => (
                <Row key={row.run.figures[0]?.id} row={row} isByResult={sheet.isByResult} shows={shows} formerIds={formerIds} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

interface RowProps {
  readonly row: SheetRow;
  readonly isByResult: boolean;
  readonly shows: Readonly<Record<"also" | "origin" | "printed" | "notes", boolean>>;
  readonly formerIds: PaperAnswer["formerIds"];
}

function Row({ row: { run, cells, stated, also, origin, printed, notes }, isByResult, shows, formerIds }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={methodHref(run.method.method_id)}>{run.method.name}</a>
        {run.configuration && `, ${run.configuration}`}
        <BaselineLink figure={run} before=" against " />
      </th>
      {isByResult && <td>{run.figures[0]?.metric.symbol}</td>}
      {cells.map((figure, at) => (figure ? <Value key={figure.id} figure={figure} formerIds={formerIds} /> : <td key={at} />))}
      {stated.map((value, at) => (
        <td key={at}>{value}</td>
      ))}
      {shows.also && <td>{also}</td>}
      {shows.origin && <td>{origin}</td>}
      {shows.printed && <td>{printed ?? <Quotation evidence={run.figures[0]?.evidence ?? ""} digits={run.figures.map(({ value }) => value.text)} />}</td>}
      {shows.notes && <td>{notes}</td>}
    </tr>
  );
}

function Value({ figure, formerIds }: { readonly figure: Figure; readonly formerIds: PaperAnswer["formerIds"] }) {
  return (
    <td id={figure.id}>
      {formerIds.get(figure.id)?.map((id) => <span key={id} id={id} />)}
      {printValue(figure)}
    </td>
  );
}
