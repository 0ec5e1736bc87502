import type { Cells } from "@/lib/drafts/cells";

/** The corrections of a draft to one result of the collection. */
export interface Correction {
  /** Its id. */
  readonly result: string;
  /** Cells that change, by column. */
  readonly cells: Cells;
  readonly isRemoved: boolean;
  /** For a result that is removed: the reason, with which its cell is left out or the numeral of the abstract is annotated. */
  readonly reason: string;
  /** For a result of an abstract that is removed: the new role of its numeral. */
  readonly role: string;
  /** For a result that is removed: the one that replaces it; empty for none. */
  readonly heir: string;
}

export const noCorrection = (result: string): Correction => ({
  result,
  cells: {},
  isRemoved: false,
  reason: "",
  role: "",
  heir: "",
});

/** Returns whether a correction changes anything. */
export const corrects = ({ cells, isRemoved }: Correction) => isRemoved || Object.keys(cells).length > 0;
