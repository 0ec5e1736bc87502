import { KeptFields } from "@/components/fields/kept-fields";
import { longestOf, type Field } from "@/lib/view/fields/field";
import styles from "./lists.module.css";

/** The text filter and the order of a list as a GET form, so that its address is the view. Other choices are kept. */
export function ListForm<Sort extends string>({
  page,
  what,
  fields,
  view,
  sorts,
}: {
  /** The address of the view. */
  readonly page: string;
  /** The plural noun: "benchmarks". */
  readonly what: string;
  readonly fields: { readonly text: Field<string, never>; readonly sort: Field<Sort, never> };
  readonly view: { readonly text: string; readonly sort: Sort };
  /** The orders, with a name for each. */
  readonly sorts: Readonly<Record<Sort, string>>;
}) {
  const [action = "", query = ""] = page.split("?", 2);
  const { text, sort } = fields;
  return (
    <form action={action} className={styles.form} role="search" aria-label={`Filter and sort the ${what}`}>
      <KeptFields query={query} without={[text.name, sort.name]} />
      <label htmlFor="list-q" className={styles.label}>
        {text.label}
      </label>
      <input
        id="list-q"
        name={text.name}
        type="search"
        defaultValue={view.text}
        maxLength={longestOf(text)}
        autoComplete="off"
        spellCheck={false}
        placeholder={`Filter ${what}`}
      />
      <label htmlFor="list-sort" className={styles.label}>
        {sort.label}
      </label>
      <select id="list-sort" name={sort.name} defaultValue={view.sort}>
        {Object.entries<string>(sorts).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <button type="submit">Show</button>
    </form>
  );
}
