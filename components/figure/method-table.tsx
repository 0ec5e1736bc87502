import type { SaidShown } from "@/lib/view/said";
import { Said } from "./said";
import styles from "./method-table.module.css";

/** More configurations than this fold away behind the best, where one more than this would not be folded alone. */
const OPEN = 4;

/** What sources say of a method on one axis: configurations as rows, best first, and below each whether its sources disagree. */
export function MethodTable({ said, name, scope }: { readonly said: readonly SaidShown[]; readonly name: string; readonly scope: string }) {
  const open = said.length > OPEN + 1 ? said.slice(0, OPEN) : said;
  const folded = said.slice(open.length);
  return (
    <>
      <Configurations said={open} name={name} scope={scope} />
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>
            {folded.length} more configurations<span className="hidden-text">: {name}</span>
          </summary>
          <Configurations said={folded} name={`${name}, more configurations`} scope={scope} />
        </details>
      )}
    </>
  );
}

function Configurations({ said, name, scope }: { readonly said: readonly SaidShown[]; readonly name: string; readonly scope: string }) {
  return (
    <table className={styles.table}>
      <caption className="hidden-text">{name}</caption>
      <thead className="hidden-text">
        <tr>
          <th scope="col">Configuration</th>
          <th scope="col">What sources say</th>
        </tr>
      </thead>
      <tbody>
        {said.map(({ configuration, statements, disagreement }) => (
          <tr key={configuration ?? ""}>
            <th scope="row">{configuration ?? <span className="muted">configuration not stated</span>}</th>
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
    </table>
  );
}
