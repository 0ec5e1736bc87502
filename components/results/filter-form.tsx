import { capitalised } from "@/lib/format/words";
import type { Facet } from "@/lib/select/facets";
import { FIGURE_FILTERS, type FigureFilter } from "@/lib/select/figures";
import styles from "./results.module.css";

interface FilterFormProps {
  readonly facets: Readonly<Record<keyof FigureFilter, readonly Facet[]>>;
  readonly filter: FigureFilter;
  readonly wordsOf: (name: keyof FigureFilter, choice: string) => string;
}

const LABELS: { readonly [Name in keyof FigureFilter]?: string } = { kind: "Source", origin: "Measured by" };

/** The filters as a GET form: its address is the view. Each choice says how many figures it leaves; what is chosen stays. */
export function FilterForm({ facets, filter, wordsOf }: FilterFormProps) {
  return (
    <form action="/results" className={styles.form}>
      {FIGURE_FILTERS.map((name) => (
        <div key={name} className={styles.field}>
          <label htmlFor={`filter-${name}`}>{LABELS[name] ?? capitalised(name)}</label>
          {filter[name].slice(1).map((choice) => (
            <input key={choice} type="hidden" name={name} value={choice} />
          ))}
          <select id={`filter-${name}`} name={name} defaultValue={filter[name][0] ?? ""}>
            <option value="">any</option>
            {facets[name].map(({ choice, count }) => (
              <option key={choice} value={choice}>
                {wordsOf(name, choice)} ({count})
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit">Show</button>
    </form>
  );
}
