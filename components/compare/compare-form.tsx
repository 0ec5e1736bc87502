import type { ReactNode } from "react";
import type { CompareChoices, MethodChoice } from "@/lib/select/compare-types";
import { writeChartView } from "@/lib/view/chart-view";
import type { CompareView } from "@/lib/view/compare-view";
import styles from "./compare.module.css";
import { METHOD_FIELD } from "./method-field-id";

interface CompareFormProps {
  readonly view: CompareView;
  readonly choices: CompareChoices;
  /** The chosen ones. */
  readonly methods: readonly MethodChoice[];
  /** The field in which a method is typed. */
  readonly children: ReactNode;
  readonly onView?: (view: CompareView) => void;
  /** Whether the options are open at first. */
  readonly isOpen?: boolean;
}

/**
 * The choices as a GET form, in one line: the field, and the rest behind "Options". Without `onView` the browser keeps what was chosen
 * and sends it; with it, every choice is a new view at once and the fields show the view.
 */
export function CompareForm({ view, choices, methods, children, onView, isOpen = false }: CompareFormProps) {
  const kinds = choices.kinds
    .map(({ choice, count }, at) => ({
      choice,
      count: methods.length > 0 ? methods.reduce((sum, { figures }) => sum + (figures[at] ?? 0), 0) : count,
    }))
    .filter(({ choice, count }) => count > 0 || view.kinds.includes(choice));
  const checked = (on: boolean, change: (on: boolean) => CompareView) =>
    onView ? { checked: on, onChange: (event: React.ChangeEvent<HTMLInputElement>) => onView(change(event.currentTarget.checked)) } : { defaultChecked: on };
  const set = Number(view.reference !== null) + Number(view.shared) + Number(view.kinds.length > 0);
  return (
    <form className={styles.form} action="/compare" method="get" aria-label="What to compare">
      {view.methods.map((id) => (
        <input key={id} type="hidden" name="method" value={id} />
      ))}
      {Object.entries(writeChartView(view.chart)).flatMap(([name, values]) => values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />))}
      <label htmlFor={METHOD_FIELD} className="hidden-text">
        Add a method
      </label>
      {children}
      <button type="submit" className={styles.submit}>
        Compare
      </button>
      <details className={styles.options} open={isOpen}>
        <summary>Options{set > 0 && ` (${set})`}</summary>
        <div>
          {methods.length > 0 && (
            <p>
              <label htmlFor="compare-reference">Reference</label>
              <select
                id="compare-reference"
                name="reference"
                {...(onView ? { value: view.reference ?? "", onChange: (event) => onView({ ...view, reference: event.currentTarget.value || null }) } : { defaultValue: view.reference ?? "" })}
              >
                <option value="">no reference</option>
                {methods.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </p>
          )}
          {methods.length > 1 && (
            <label className={styles.check}>
              <input id="compare-shared" type="checkbox" name="shared" value="yes" {...checked(view.shared, (shared) => ({ ...view, shared }))} />
              Only rows that methods share
            </label>
          )}
          {(kinds.length > 1 || view.kinds.length > 0) && (
            <fieldset className={styles.kinds}>
              <legend>Source</legend>
              {kinds.map(({ choice, count }) => (
                <label key={choice} className={styles.check}>
                  <input
                    id={`compare-kind-${choice}`}
                    type="checkbox"
                    name="kind"
                    value={choice}
                    {...checked(view.kinds.includes(choice), (on) => ({ ...view, kinds: on ? [...view.kinds, choice] : view.kinds.filter((kind) => kind !== choice) }))}
                  />
                  {choice} ({count})
                </label>
              ))}
            </fieldset>
          )}
        </div>
      </details>
    </form>
  );
}
