import type { ReactNode } from "react";

/** A component in one state, as the gallery shows it and tests render it. */
export interface Specimen {
  /** The path of the component's file from the root, without its extension. */
  readonly of: string;
  /** The state: "a value is a bound". */
  readonly state: string;
  readonly node: ReactNode;
}
