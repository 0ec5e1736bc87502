import { grouped } from "@/lib/format/words";
import { CheckField } from "@/components/fields/check-field";
import type { CompareChoices, MethodChoice } from "@/lib/view/compare-choices";
import { COMPARE_FIELDS, type CompareView } from "@/lib/view/views/compare-view";
import type { SourceKind } from "@/lib/tables/sources";
import styles from "./compare.module.css";

interface CompareOptionsProps {
  readonly view: CompareView;
  readonly choices: CompareChoices;
  readonly methods: readonly MethodChoice[];
  readonly onView?: ((view: CompareView) => void) | undefined;
}

/** The choice of a reference, of shared rows only, and of the kinds of source, each with its number of results of the chosen methods. */
export function CompareOptions({ view, choices, methods, onView }: CompareOptionsProps) {
  const kinds = choices.kinds
    .map(({ choice, count }, at) => ({
      id: choice,
      count: methods.length > 0 ? methods.reduce((sum, { results }) => sum + (results[at] ?? 0), 0) : count,
    }))
    .filter(({ id, count }) => count > 0 || view.kinds.includes(id));
  return (
    <>
      {methods.length > 0 && (
        <p>
          <label htmlFor="compare-reference">{COMPARE_FIELDS.reference.label}</label>
          <select
            id="compare-reference"
            name={COMPARE_FIELDS.reference.name}
            {...(onView
              ? {
                  value: view.reference ?? "",
                  onChange: (event) => onView({ ...view, reference: event.currentTarget.value || null }),
                }
              : { defaultValue: view.reference ?? "" })}
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
          <input
            id="compare-shared"
            type="checkbox"
            name={COMPARE_FIELDS.shared.name}
            value="yes"
            {...(onView
              ? { checked: view.shared, onChange: (event) => onView({ ...view, shared: event.currentTarget.checked }) }
              : { defaultChecked: view.shared })}
          />
          {COMPARE_FIELDS.shared.label}
        </label>
      )}
      {(kinds.length > 1 || view.kinds.length > 0) && (
        <CheckField
          name={COMPARE_FIELDS.kinds.name}
          legend={COMPARE_FIELDS.kinds.label}
          choices={kinds.map(({ id, count }) => ({ id, name: `${id} (${grouped(count)})` }))}
          chosen={view.kinds}
          onChosen={onView && ((chosen) => onView({ ...view, kinds: chosen as readonly SourceKind[] }))}
        />
      )}
    </>
  );
}
