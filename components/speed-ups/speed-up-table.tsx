import { BaselineLink } from "@/components/receipts/baseline-link";
import { ValueOnDemand } from "@/components/receipts/receipt";
import { SourceOf } from "@/components/receipts/source-of";
import { ORIGIN_NAMES } from "@/lib/format/provenance";
import { printTimed } from "@/lib/format/result";
import type { SpeedUpRow } from "@/lib/report/speed/speed-up-rows";
import { methodHref } from "@/lib/view/address/addresses";
import styles from "./speed-ups.module.css";

interface SpeedUpTableProps {
  readonly caption: string;
  readonly rows: readonly SpeedUpRow[];
  /** What the values are: claims, or what others print. */
  readonly head: string;
  /** Whether each row says who measured; what is claimed the authors say. */
  readonly saysWho?: boolean;
}

/** Speed-ups, a row for each paper, method and baseline. Nothing is cut: a long baseline takes a second line. */
export const SpeedUpTable = ({ caption, rows, head, saysWho = false }: SpeedUpTableProps) => (
  <table className={styles.table}>
    <caption className="hidden-text">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Paper</th>
        <th scope="col">Method</th>
        <th scope="col">{head}</th>
        <th scope="col">Over the baseline</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ result, of, least }) => (
        <tr key={result.id}>
          <th scope="row">
            <SourceOf result={result} />
            {saysWho && <span> measured by: {ORIGIN_NAMES[result.origin]}</span>}
          </th>
          <td>
            <a href={methodHref(result.method.method_id)}>{result.method.name}</a>
            {printTimed(result) && <span> {printTimed(result)}</span>}
          </td>
          <td>
            <ValueOnDemand result={result} />
            {result.metric.metric_id !== "speed-up" && <span> {result.metric.symbol}</span>}
            {of > 1 && (
              <span>
                {" "}
                largest of {of}
                {least && (
                  <>
                    , least <ValueOnDemand result={least} />
                  </>
                )}
              </span>
            )}
          </td>
          <td>
            <BaselineLink result={result} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
