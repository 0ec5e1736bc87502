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
  /** The chosen methods. */
  readonly methods: readonly MethodChoice[];
  /** The field for typing a method. */
  readonly children: ReactNode;
  readonly onView?: (view: CompareView) => void;
  /** The name of the part that is open at first. */
  readonly open?: string;
}

const OPTIONS = "Options";
const { reference, shared, kinds } = COMPARE_FIELDS;

/**
 * The choice of what is compared, as a GET form on one line: the field, and the rest behind "Options". Without `onView`, the browser keeps the
 * choices and sends them; with it, every choice immediately makes a new view, and the fields show that view.
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
          {/* On a phone, the chosen methods are behind it too. */}
          <span className={methods.length > 0 ? styles.wideOnly : undefined}>{OPTIONS}</span>{" "}
          {methods.length > 0 && <span className={styles.phoneOnly}>Methods</span>}
          {set > 0 && <b className={styles.mark}>•</b>}
          {set > 0 && <span className="hidden-text">, {set} chosen</span>}
        </summary>
        <div>
          <CompareOptions view={view} choices={choices} methods={methods} onView={onView} />
        </div>
      </details>
    </form>
  );
}
