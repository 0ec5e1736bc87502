import type { OtherGroup } from "./other-group";

/** The statement about an own row below its board: its place, or why it has none. */
export interface OwnTold {
  /** Index of the reader's row. */
  readonly at: number;
  readonly isPlaced: boolean;
  /** Whole sentences, the most important first. */
  readonly words: readonly string[];
  /** For a row without a place: other groups of the page that take it. */
  readonly fits?: readonly Pick<OtherGroup, "name" | "title">[];
}
