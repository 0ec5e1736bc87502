import { judgeOnBoard } from "@/lib/own/judge-on-board";
import type { OtherGroup } from "@/lib/own/other-group";
import type { OwnBoard } from "@/lib/own/own-board";
import type { OwnRow } from "@/lib/own/own-row";

/** Counts the rows that a group accepts. */
export const takenBy = ({ facts }: Pick<OtherGroup, "facts">, rows: readonly OwnRow[]) =>
  rows.filter((row) => judgeOnBoard(facts, row).joined.length > 0).length;

/** Returns the group beside a board that accepts most of the rows, on ties the largest; null if none accepts any. */
export function roomiestGroup({ others }: Pick<OwnBoard, "others">, rows: readonly OwnRow[]): OtherGroup | null {
  const [best] = others
    .map((group) => ({ group, taken: takenBy(group, rows) }))
    .toSorted((a, b) => b.taken - a.taken || b.group.results - a.group.results);
  return best && best.taken > 0 ? best.group : null;
}
