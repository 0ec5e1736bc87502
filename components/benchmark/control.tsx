import type { ReactNode } from "react";
import styles from "./benchmark.module.css";

interface ControlProps {
  readonly name: string;
  readonly chosen: string;
  /** Whether it gives way where the line is short. */
  readonly isLong?: boolean;
  /** Whether something else is chosen than what a page opens on: on a phone it is called by that, and else by its name. */
  readonly isSet?: boolean;
  /** Whether its name precedes what is chosen. */
  readonly isNamed?: boolean;
  readonly children: ReactNode;
}

/** One control of a view: what is chosen, and behind it the choices. Those of one name close each other, without script. */
export const Control = ({ name, chosen, isLong = false, isSet = false, isNamed = true, children }: ControlProps) => (
  <details name="view" className={styles.control} data-long={isLong || undefined} data-set={isSet || !isNamed || undefined}>
    <summary>
      {isNamed && <span>{name}</span>} <b>{chosen}</b>
    </summary>
    <div className={styles.choices}>{children}</div>
  </details>
);
