import type { ReactNode } from "react";
import fieldStyles from "@/components/fields/fields.module.css";
import { KeptFields } from "@/components/fields/kept-fields";
import styles from "./compare.module.css";

interface ComparePartProps {
  readonly name: string;
  /** Whether something of it is chosen. */
  readonly isSet: boolean;
  /** The query string of the view, and the parameters that the fields are for. */
  readonly query: string;
  readonly fields: readonly string[];
  /** Whether every change is a new view at once, so that nothing is sent. */
  readonly isLive: boolean;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** The parts of a comparison, of which the browser keeps one open: they lie over the same place. */
export const PART_GROUP = "compare-parts";

/** Some choices of a comparison behind one word: a GET form of its own, which hands the others on. */
export const ComparePart = ({ name, isSet, query, fields, isLive, isOpen, children }: ComparePartProps) => (
  <details className={styles.options} name={PART_GROUP} data-part={name} open={isOpen}>
    {/* Who opened it by key keeps the focus when the panel takes over. */}
    <summary id={`compare-part-${name.toLowerCase()}`}>
      {name}
      {isSet && <b> •</b>}
      {isSet && <span className="hidden-text">, chosen</span>}
    </summary>
    <form action="/compare" method="get" aria-label={name}>
      <KeptFields query={query} without={fields} />
      {children}
      {!isLive && (
        <button type="submit" className={fieldStyles.submit}>
          Show
        </button>
      )}
    </form>
  </details>
);
