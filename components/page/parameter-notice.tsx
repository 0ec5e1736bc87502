import type { ParameterProblem } from "@/lib/view/parameters";
import { listed } from "@/lib/format/words";
import styles from "./page.module.css";

/** More values than this are not listed one by one. */
const LISTED = 12;

function allowedWords(allowed: readonly string[], nearest: readonly string[]): string {
  if (allowed.length === 0) return "nothing in this view";
  if (allowed.length <= LISTED) return listed(allowed);
  if (nearest.length === 0) return `one of ${allowed.length} ids, none of them near`;
  return listed([...nearest, `${allowed.length - nearest.length} more`]);
}

/** What an address asked for that was not understood, and what it may ask for instead. The rest of the view is shown. */
export function ParameterNotice({ problems }: { readonly problems: readonly ParameterProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <aside className={styles.notice} aria-label="Parts of the address that were not understood">
      <p>Part of this address was not understood and is left out of what you see:</p>
      <ul>
        {problems.map(({ parameter, found, allowed, nearest }) => (
          <li key={`${parameter} ${found}`}>
            <code>{parameter}</code>: found {found}; allowed: {allowedWords(allowed, nearest)}
          </li>
        ))}
      </ul>
    </aside>
  );
}
