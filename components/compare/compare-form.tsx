import type { ReactNode } from "react";
import { KeptFields } from "@/components/fields/kept-fields";
import type { CompareChoices, MethodChoice } from "@/lib/view/compare-choices";
import { COMPARE_FIELDS, writeCompareView, type CompareView } from "@/lib/view/views/compare-view";
import { CompareOptions } from "./compare-options";
import styles from "./compare.module.css";
import { PART_GROUP } from "./compare-part";
import { METHOD_FIELD } from "./method-field-id";

interface CompareFormProps {
  readonly view: CompareView;
  readonly choices: CompareChoices;
  /** The chosen ones. */
  readonly methods: readonly MethodChoice[];
  /** The field in which a method is typed. */
  readonly children: ReactNode;
  readonly onView?: (view: CompareView) => void;
  /** The part that is open at first, by its name. */
  readonly open?: string;
}

const OPTIONS = "Options";
const { reference, shared, kinds } = COMPARE_FIELDS;

/**
 * What is compared, as a GET form in one line: the field, and the rest behind "Options". Without `onView` the browser keeps what was chosen
 * and sends it; with it, every choice is a new view at once and the fields show the view.
 */
export function CompareForm({ view, choices, methods, children, onView, open = "" }: CompareFormProps) {
  const set = Number(view.reference !== null) + Number(view.shared) + Number(view.kinds.length > 0);
  return (
    <form className={styles.form} action="/compare" method="get" aria-label="What to compare">
      <KeptFields query={writeCompareView(view)} without={[reference, shared, kinds].map(({ name }) => name)} />
      <label htmlFor={METHOD_FIELD} className="hidden-text">
        Add a method
      </label>
      {children}
      <button type="submit" className={styles.submit}>
        Compare
      </button>
      <details className={styles.options} name={PART_GROUP} data-part={OPTIONS} open={open === OPTIONS}>
        <summary id="compare-part-options">
          {/* On a phone the chosen methods stand behind it too. */}
          <span className={methods.length > 0 ? styles.wideOnly : undefined}>{OPTIONS}</span>{" "}
          {methods.length > 0 && <span className={styles.phoneOnly}>Methods</span>}
          {set > 0 && ` (${set})`}
        </summary>
        <div>
          <CompareOptions view={view} choices={choices} methods={methods} onView={onView} />
        </div>
      </details>
    </form>
  );
}
