import type { OtherGroup } from "./other-group";

/** What is said of an own row beside its board: where it stands, or why it does not. */
export interface OwnTold {
  /** Which of the reader's rows. */
  readonly at: number;
  readonly isPlaced: boolean;
  /** Whole sentences, the most weighty first. */
  readonly words: readonly string[];
  /** Of a row that has no place: other groups of the page that take it. */
  readonly fits?: readonly Pick<OtherGroup, "name" | "title">[];
}
