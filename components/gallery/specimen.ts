import type { ReactNode } from "react";

/** A component in one state, as the gallery shows it and tests render it. */
export interface Specimen {
  /** The file that it is of, from the root and without its ending. */
  readonly of: string;
  /** In which state it is: "a value is a bound". */
  readonly state: string;
  readonly node: ReactNode;
}
