import { judgeOnBoard } from "./judge-on-board";
import type { OwnFacts } from "./own-facts";
import type { OwnRow } from "./own-row";

/** A group of results that a page keeps apart from its board. */
export interface OtherGroup {
  /** As `panel=` of the page names it; of a comparison the key of its board. */
  readonly name: string;
  /** What tells it from the others, in words. */
  readonly title: string;
  readonly results: number;
  readonly facts: OwnFacts;
}

/** Those groups in which a row has a place, by the rule that refused it on the board; the largest first. */
export const groupsThatTake = (others: readonly OtherGroup[], row: OwnRow): readonly OtherGroup[] =>
  others.filter(({ facts }) => judgeOnBoard(facts, row).joined.length > 0).toSorted((a, b) => b.results - a.results);
