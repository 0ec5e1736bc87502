import type { ShownConfigurations } from "./shown-configurations";
import type { ShownGrid } from "./shown-grid";

/** One table of a comparison. */
export type ShownPart = {
  readonly key: string;
  /** Which of the grids or boards of the comparison it belongs to, from 0. */
  readonly at: number;
  readonly title: string;
  /** What it holds, in one line. */
  readonly about: string;
  /** What of that holds of any of its rows. */
  readonly aboutAny: string;
  /** Why nothing of it is ranked; empty where it is. */
  readonly partly: string;
  /** The page that holds the whole of it, with every other method; empty where there is none. */
  readonly href: string;
} & (
  /** `metrics` are the ids of those of the grid, by which an address names its columns. */
  { readonly shape: "grid"; readonly grid: ShownGrid; readonly metrics: readonly string[] } | { readonly shape: "configurations"; readonly board: ShownConfigurations }
);

export interface ShownParts {
  readonly open: readonly ShownPart[];
  readonly collapsed: readonly ShownPart[];
}
