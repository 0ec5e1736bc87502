import type { Figure } from "@/lib/catalogue/catalogue";
import { printSetting, printValue } from "@/lib/format/figure";
import { figureHref } from "@/lib/view/addresses";
import { ClaimsTable } from "./claims-table";
import styles from "./method-rows.module.css";

/** More figures than this fold away. */
const OPEN = 6;

/** Figures in which a method plays a part: the first with their receipts, many more as links to their places. */
export function RoleList({
  figures,
  scope,
  caption,
}: {
  readonly figures: readonly Figure[];
  readonly scope: string;
  readonly caption: string;
}) {
  const open = figures.length > OPEN + 1 ? figures.slice(0, OPEN) : figures;
  const folded = figures.slice(open.length);
  return (
    <>
      <ClaimsTable figures={open} scope={scope} caption={caption} />
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{folded.length} more figures</summary>
          <ul className={styles.places}>
            {folded.map((figure) => (
              <li key={figure.id}>
                <a href={figureHref(figure.paper.paper_id, figure.id)}>
                  {figure.method.name}: {figure.metric.symbol} {printValue(figure)}
                </a>{" "}
                <span className="muted">
                  {figure.benchmark.name}
                  {printSetting(figure) && ` · ${printSetting(figure)}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
