import type { OwnRow } from "@/lib/own/own-row";

/** Rows of the reader's own that are set on boards: the first of so many. */
export interface ChosenRows {
  /** The benchmark that they are of; empty for all of them. */
  readonly benchmark: string;
  readonly rows: readonly OwnRow[];
  readonly of: number;
}
