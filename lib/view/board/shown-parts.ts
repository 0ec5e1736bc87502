import type { ShownConfigurations } from "./shown-configurations";
import type { ShownGrid } from "./shown-grid";

/** One table of a comparison. */
export type ShownPart = {
  readonly key: string;
  /** The index of its grid or board in the comparison, from 0. */
  readonly at: number;
  readonly title: string;
  /** A description in one line. */
  readonly about: string;
  /** The part of `about` that holds for any selection of its rows. */
  readonly aboutAny: string;
  /** Why nothing in it is ranked; empty if it is ranked. */
  readonly partly: string;
  /** The page that holds the whole of it, with every other method; empty if there is none. */
  readonly href: string;
} /** `metrics` are the ids of the grid's metrics, by which URLs name its columns. */ & (
  | { readonly shape: "grid"; readonly grid: ShownGrid; readonly metrics: readonly string[] }
  | { readonly shape: "configurations"; readonly board: ShownConfigurations }
);

export interface ShownParts {
  readonly open: readonly ShownPart[];
  readonly collapsed: readonly ShownPart[];
}
