import type { ReactNode } from "react";
import styles from "./benchmark.module.css";

interface ControlProps {
  readonly name: string;
  readonly chosen: string;
  /** Whether it shrinks if the line is short. */
  readonly isLong?: boolean;
  /** Whether a choice other than the default is set: on a phone, the control then shows the choice instead of its name. */
  readonly isSet?: boolean;
  /** Whether its name precedes the choice. */
  readonly isNamed?: boolean;
  readonly children: ReactNode;
}

/** One control of a view: its current choice, and behind it the choices. Opening one closes the others, without scripts, because they share a name. */
export const Control = ({ name, chosen, isLong = false, isSet = false, isNamed = true, children }: ControlProps) => (
  <details
    name="view"
    className={styles.control}
    data-long={isLong || undefined}
    data-set={isSet || !isNamed || undefined}
  >
    <summary>
      {isNamed && <span>{name}</span>} <b>{chosen}</b>
    </summary>
    <div className={styles.choices}>{children}</div>
  </details>
);
