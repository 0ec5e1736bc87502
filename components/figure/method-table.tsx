import { Still } from "@/components/page/still";
import type { SaidShown } from "@/lib/view/said";

/** What sources say of one configuration, under the name that tells it from the other rows of its table. */
export interface SaidRow {
  readonly name: string;
  readonly said: SaidShown;
}
import { Said } from "./said";
import styles from "./method-table.module.css";

/** More rows than this fold away behind the first, but never a single one. */
const OPEN = 5;

/** What sources say of a method: configurations or axes as rows, and below each whether its sources disagree. */
export function MethodTable({ rows, name, scope }: { readonly rows: readonly SaidRow[]; readonly name: string; readonly scope: string }) {
  const open = rows.length > OPEN + 1 ? rows.slice(0, OPEN) : rows;
  const folded = rows.slice(open.length);
  return (
    <>
      <Rows rows={open} name={name} scope={scope} />
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>
            {folded.length} more rows<span className="hidden-text">: {name}</span>
          </summary>
          <Rows rows={folded} name={`${name}, more rows`} scope={scope} />
        </details>
      )}
    </>
  );
}

function Rows({ rows, name, scope }: { readonly rows: readonly SaidRow[]; readonly name: string; readonly scope: string }) {
  return (
    <Still as="table" className={styles.table}>
      <caption className="hidden-text">{name}</caption>
      <colgroup>
        <col className={styles.names} />
        <col />
      </colgroup>
      <tbody>
        {rows.map(({ name: row, said: { statements, disagreement } }) => (
          <tr key={statements[0]?.sources[0]?.result_id}>
            <th scope="row">{row || <span className="muted">configuration not stated</span>}</th>
            <td>
              <div className={styles.statements}>
                {statements.map((statement) => (
                  <div key={statement.sources[0]?.result_id}>
                    <Said statement={statement} scope={scope} />
                  </div>
                ))}
              </div>
              {disagreement && <p className={styles.between}>{disagreement}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </Still>
  );
}
