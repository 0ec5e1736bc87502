import type { Cells } from "@/lib/drafts/cells";

/** What a draft puts right in one result that the collection has. */
export interface Correction {
  /** Its id. */
  readonly result: string;
  /** Cells that change, by column. */
  readonly cells: Cells;
  readonly isRemoved: boolean;
  /** Of a result that goes: why, as its cell is left out with it, or as the numeral of the abstract is noted with it. */
  readonly reason: string;
  /** Of a result of an abstract that goes: what its numeral is then. */
  readonly role: string;
  /** Of a result that goes: the one that its address leads to; empty where it ends. */
  readonly heir: string;
}

export const noCorrection = (result: string): Correction => ({ result, cells: {}, isRemoved: false, reason: "", role: "", heir: "" });

/** Whether it changes anything. */
export const corrects = ({ cells, isRemoved }: Correction) => isRemoved || Object.keys(cells).length > 0;
