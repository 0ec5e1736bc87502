import { judgeOnBoard } from "./judge-on-board";
import type { OwnFacts } from "./own-facts";
import type { OwnRow } from "./own-row";

/** A group of results that a page keeps separate from its board. */
export interface OtherGroup {
  /** Its name in the parameter `panel` of the page; for a comparison, the key of its board. */
  readonly name: string;
  /** The words that distinguish it from the others. */
  readonly title: string;
  readonly results: number;
  readonly facts: OwnFacts;
}

/** Returns the groups that can take a row, by the rule that refused it on the board; largest first. */
export const groupsThatTake = (others: readonly OtherGroup[], row: OwnRow): readonly OtherGroup[] =>
  others.filter(({ facts }) => judgeOnBoard(facts, row).joined.length > 0).toSorted((a, b) => b.results - a.results);
