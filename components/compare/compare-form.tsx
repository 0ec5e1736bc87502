import type { ReactNode } from "react";
import styles from "./compare.module.css";
import type { CompareChoices, MethodChoice } from "@/lib/select/compare-types";
import type { CompareView } from "@/lib/view/compare-view";
import { METHOD_FIELD } from "./method-field-id";

/**
 * The choices as a GET form. Without `onView` the browser keeps what was chosen and sends it; with it, every choice is a new
 * view at once and the fields show the view.
 */
export function CompareForm({
  view,
  choices,
  methods,
  children,
  onView,
}: {
  readonly view: CompareView;
  readonly choices: CompareChoices;
  /** The chosen ones. */
  readonly methods: readonly MethodChoice[];
  /** The field in which a method is typed. */
  readonly children: ReactNode;
  readonly onView?: (view: CompareView) => void;
}) {
  const kinds = choices.kinds
    .map(({ choice, count }, at) => ({
      choice,
      count: methods.length > 0 ? methods.reduce((sum, { figures }) => sum + (figures[at] ?? 0), 0) : count,
    }))
    .filter(({ choice, count }) => count > 0 || view.kinds.includes(choice));
  const checked = (on: boolean, change: (on: boolean) => CompareView) =>
    onView
      ? { checked: on, onChange: (event: React.ChangeEvent<HTMLInputElement>) => onView(change(event.currentTarget.checked)) }
      : { defaultChecked: on };
  return (
    <form className={styles.form} action="/compare" method="get" aria-label="What to compare">
      {view.methods.map((id) => (
        <input key={id} type="hidden" name="method" value={id} />
      ))}
      <div className={styles.field}>
        <label htmlFor={METHOD_FIELD}>Add a method</label>
        {children}
      </div>
      {methods.length > 0 && (
        <div className={styles.field}>
          <label htmlFor="compare-reference">Hold against</label>
          <select
            id="compare-reference"
            name="reference"
            {...(onView
              ? { value: view.reference ?? "", onChange: (event) => onView({ ...view, reference: event.currentTarget.value || null }) }
              : { defaultValue: view.reference ?? "" })}
          >
            <option value="">no reference</option>
            {methods.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {methods.length > 1 && (
        <label className={styles.check}>
          <input
            id="compare-shared"
            type="checkbox"
            name="shared"
            value="yes"
            {...checked(view.shared, (shared) => ({ ...view, shared }))}
          />
          Only rows that methods share
        </label>
      )}
      {(kinds.length > 1 || view.kinds.length > 0) && (
        <fieldset className={styles.kinds}>
          <legend>Read in</legend>
          {kinds.map(({ choice, count }) => (
            <label key={choice} className={styles.check}>
              <input
                id={`compare-kind-${choice}`}
                type="checkbox"
                name="kind"
                value={choice}
                {...checked(view.kinds.includes(choice), (on) => ({
                  ...view,
                  kinds: on ? [...view.kinds, choice] : view.kinds.filter((kind) => kind !== choice),
                }))}
              />
              {choice} ({count})
            </label>
          ))}
        </fieldset>
      )}
      <button type="submit" className={styles.submit}>
        Compare
      </button>
    </form>
  );
}
