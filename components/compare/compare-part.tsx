import type { ReactNode } from "react";
import fieldStyles from "@/components/fields/fields.module.css";
import { KeptFields } from "@/components/fields/kept-fields";
import styles from "./compare.module.css";

interface ComparePartProps {
  readonly name: string;
  /** Whether anything in it is chosen. */
  readonly isSet: boolean;
  /** The query of the view, and the parameters that the fields set. */
  readonly query: string;
  readonly fields: readonly string[];
  /** Whether every change immediately makes a new view, so that nothing is submitted. */
  readonly isLive: boolean;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** The name shared by the parts of a comparison, which lie over the same place: the browser keeps only one open. */
export const PART_GROUP = "compare-parts";

/** Some choices of a comparison behind one word: a GET form of its own, which passes on all other choices. */
export const ComparePart = ({ name, isSet, query, fields, isLive, isOpen, children }: ComparePartProps) => (
  <details className={styles.options} name={PART_GROUP} data-part={name} open={isOpen}>
    {/* The id lets a reader who opened the part by keyboard keep the focus when the panel takes over. */}
    <summary id={`compare-part-${name.toLowerCase()}`}>
      {name}
      {isSet && <b className={styles.mark}>•</b>}
      {isSet && <span className="hidden-text">, chosen</span>}
    </summary>
    <form action="/compare" method="get" aria-label={name}>
      <KeptFields query={query} without={fields} />
      {children}
      {/* Where every change is shown immediately, it closes the part, which covers the result on a phone. */}
      <p className={isLive ? styles.finishLive : styles.finish}>
        <button type="submit" className={fieldStyles.submit}>
          Show
        </button>
      </p>
    </form>
  </details>
);
