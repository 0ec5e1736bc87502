import { grouped } from "@/lib/format/words";
import { KeptFields } from "@/components/fields/kept-fields";
import type { Facet } from "@/lib/report/lists/facets";
import { RESULT_FILTERS, type ResultFilter } from "@/lib/report/question/results";
import { RESULT_FIELDS, writeResultFilter } from "@/lib/view/views/result-parameters";
import styles from "./results.module.css";

interface FilterFormProps {
  readonly facets: Readonly<Record<keyof ResultFilter, readonly Facet[]>>;
  readonly filter: ResultFilter;
  readonly wordsOf: (name: keyof ResultFilter, choice: string) => string;
}

/** The filters as a GET form, so that its address is the view. Each choice shows how many results it leaves; chosen values stay. */
export function FilterForm({ facets, filter, wordsOf }: FilterFormProps) {
  return (
    <form action="/results" className={styles.form}>
      {RESULT_FILTERS.map((name, at) => (
        <div key={name} className={styles.field}>
          <label htmlFor={`filter-${name}`}>{RESULT_FIELDS[name].label}</label>
          <KeptFields query={writeResultFilter({ [name]: filter[name].slice(1) })} without={[]} />
          <select id={`filter-${name}`} name={RESULT_FIELDS[name].name} defaultValue={filter[name][0] ?? ""}>
            <option value="">any</option>
            {facets[name].map(({ choice, count }) => (
              <option key={choice} value={choice}>
                {wordsOf(name, choice)} ({grouped(count)})
              </option>
            ))}
          </select>
          {/* In the same element as the last field, so that the button is never alone on a line. */}
          {at === RESULT_FILTERS.length - 1 && <button type="submit">Show</button>}
        </div>
      ))}
    </form>
  );
}
