import { WholeWords } from "@/components/page/whole-words";
import { BaselineLink } from "@/components/receipts/baseline-link";
import { ValueOnDemand } from "@/components/receipts/receipt";
import { SourceOf } from "@/components/receipts/source-of";
import { ORIGIN_NAMES } from "@/lib/format/provenance";
import { printCondition } from "@/lib/format/result";
import { printSource } from "@/lib/format/source";
import { listed } from "@/lib/format/words";
import type { SpeedUpRow } from "@/lib/report/speed/speed-up-rows";
import { methodHref } from "@/lib/view/address/addresses";
import styles from "./speed-ups.module.css";

interface SpeedUpTableProps {
  readonly caption: string;
  readonly rows: readonly SpeedUpRow[];
  /** What the values are: claims, or what others print. */
  readonly head: string;
  /** Whether each row says who measured; claims are by the authors. */
  readonly saysWho?: boolean;
}

/** Writes the faster configuration, and the phases of the work; if it is that of the baseline, how its run differs: "B · phase: generation · steps 64". */
const settingOf = ({ result, phases, apart }: SpeedUpRow) =>
  [
    result.configuration,
    phases.length > 0 && `${phases.length > 1 ? "phases" : "phase"}: ${listed(phases)}`,
    ...(apart?.length === 0 ? ["other settings of the same model"] : (apart ?? []).map(printCondition)),
  ]
    .filter(Boolean)
    .join(" · ");

/** Speed-ups, a row for each paper, method and baseline. Nothing is cut off: a long baseline takes a second line. */
export const SpeedUpTable = ({ caption, rows, head, saysWho = false }: SpeedUpTableProps) => (
  <table className={styles.table} role="table">
    <caption className="hidden-text">{caption}</caption>
    {/* On a phone a row is styled as a sentence, so the roles keep it a table for screen readers. */}
    <thead role="rowgroup">
      <tr role="row">
        {["Paper", "Method", head, "Over the baseline"].map((words) => (
          <th key={words} scope="col" role="columnheader">
            {words}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <Row key={row.result.id} row={row} saysWho={saysWho} />
      ))}
    </tbody>
  </table>
);

function Row({ row, saysWho }: { readonly row: SpeedUpRow; readonly saysWho: boolean }) {
  const { result } = row;
  const setting = settingOf(row);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <SourceOf result={result} />
        {saysWho && <span> measured by: {ORIGIN_NAMES[result.origin]}</span>}
      </th>
      <td role="cell">
        <a href={methodHref(result.method.method_id)}>{result.method.name}</a>
        {setting && (
          <span>
            <WholeWords text={` ${setting}`} />
          </span>
        )}
      </td>
      <td role="cell">
        <ValueOnDemand result={result} />
        {result.metric.metric_id !== "speed-up" && <span> {result.metric.symbol}</span>}
        <Others {...row} />
      </td>
      <td role="cell">
        <BaselineLink result={result} />
      </td>
    </tr>
  );
}

/** Says how many results a row stands for, and which is the smallest of them. */
function Others({ result, of, least }: Pick<SpeedUpRow, "result" | "of" | "least">) {
  if (of === 1) return null;
  if (least === null) return <span> the same in {of} results</span>;
  return (
    <span>
      {" "}
      largest of {of}, least <ValueOnDemand result={least} />
      {printSource(least) !== printSource(result) && ` (${printSource(least)})`}
    </span>
  );
}
