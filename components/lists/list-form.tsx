import { LONGEST_FILTER } from "@/lib/view/list-parameters";
import styles from "./lists.module.css";

/** The text filter and the order of a list as a GET form: its address is the view. What else is chosen goes along. */
export function ListForm({
  action,
  what,
  text,
  sort,
  sorts,
  chosen = {},
}: {
  readonly action: string;
  /** "benchmarks". */
  readonly what: string;
  readonly text: string;
  readonly sort: string;
  /** The orders with what a reader calls each. */
  readonly sorts: Readonly<Record<string, string>>;
  /** The other filters with their values. */
  readonly chosen?: Readonly<Record<string, readonly string[]>>;
}) {
  return (
    <form action={action} className={styles.form} role="search" aria-label={`Filter and sort the ${what}`}>
      {Object.entries(chosen).flatMap(([name, values]) => values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />))}
      <label htmlFor="list-q" className={styles.label}>
        Words
      </label>
      <input id="list-q" name="q" type="search" defaultValue={text} maxLength={LONGEST_FILTER} autoComplete="off" spellCheck={false} placeholder={`Filter ${what}`} />
      <label htmlFor="list-sort" className={styles.label}>
        Order
      </label>
      <select id="list-sort" name="sort" defaultValue={sort}>
        {Object.entries(sorts).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <button type="submit">Show</button>
    </form>
  );
}
