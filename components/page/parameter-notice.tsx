import type { ParameterProblem } from "@/lib/view/parameters";
import { listed } from "@/lib/format/words";
import styles from "./page.module.css";

/** What an address asked for that was not understood, and what it may ask for instead. The rest of the view is shown. */
export function ParameterNotice({ problems }: { readonly problems: readonly ParameterProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <aside className={styles.notice} aria-label="Parts of the address that were not understood">
      <p>Part of this address was not understood and is left out of what you see:</p>
      <ul>
        {problems.map(({ parameter, found, allowed, nearest }) => (
          <li key={`${parameter} ${found}`}>
            <code>{parameter}</code>: found {found}; allowed: {listed(nearest.length > 0 && allowed.length > 12 ? [...nearest, `${allowed.length - nearest.length} more`] : allowed)}
          </li>
        ))}
      </ul>
    </aside>
  );
}
