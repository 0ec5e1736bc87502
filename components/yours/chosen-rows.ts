import type { OwnRow } from "@/lib/own/own-row";

/** Own rows that are shown on boards: the first of `of` rows. */
export interface ChosenRows {
  /** The benchmark of the rows; empty for all of them. */
  readonly benchmark: string;
  readonly rows: readonly OwnRow[];
  readonly of: number;
}
