import { counted } from "@/lib/format/words";
import type { MethodSummary } from "@/lib/report/lists/methods";
import { methodHref } from "@/lib/view/address/addresses";
import styles from "./lists.module.css";

/** The unnamed groups that papers compare with, folded, each with its description. */
export function GroupsList({ groups }: { readonly groups: readonly MethodSummary[] }) {
  return (
    <details className={styles.group}>
      <summary>
        <h2>Groups without names</h2>
        <span className={styles.about}>{counted(groups.length, "group")}</span>
      </summary>
      <p>
        Papers often say only “the leading baselines”. Each paper’s group is kept separate, so that the unnamed
        baselines of two papers are never treated as the same, and every gain says what it is relative to.
      </p>
      <ul className={styles.groups}>
        {groups.map(({ method, results, asBaseline }) => (
          <li key={method.method_id}>
            <a href={methodHref(method.method_id)}>{method.name}</a>{" "}
            <span className="muted">
              {results > 0 && `${counted(results, "result")}; `}baseline of {counted(asBaseline, "result")}.{" "}
              {method.summary}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
