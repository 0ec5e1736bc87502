import type { ShownCell, ShownConfigurations } from "@/lib/view/board/shown-configurations";
import type { ShownGrid } from "@/lib/view/board/shown-grid";

/** The widths of a frame, in CSS pixels, from which a board may be laid out in it without scrolling; board.module.css has the same values. */
export const ROOMS = [640, 900, 1100, 1300] as const;
export type Room = (typeof ROOMS)[number];

/** Approximate widths in CSS pixels, as board.module.css sets them: a character, the space around a number and a text, and the cells that have a width of their own. */
const LETTER = 7.4;
const AROUND = { number: 24, text: 12 };
const NAME = 165;
const RANK = 40;
const CUT_OFF = 208;
const DIFFERENCE = 84;
const ABSENT = 72;

/** Returns the narrowest room in which a board by configuration needs no horizontal scrolling; null if no page is wide enough. Names of methods may take two lines. */
export function roomOfConfigurations({ isRanked, columns, groups }: ShownConfigurations): Room | null {
  const rows = groups.flatMap((group) => group.rows);
  const widths = columns.map(
    ({ head, isNumber }, at) =>
      rows.reduce((width, { cells }) => Math.max(width, widthOf(cells[at])), head.length * LETTER) +
      AROUND[isNumber ? "number" : "text"],
  );
  return roomOf(widths.reduce((sum, width) => sum + width, NAME + (isRanked ? RANK : 0)));
}

function widthOf(cell: ShownCell | undefined): number {
  if (cell === undefined) return 0;
  if (cell.kind === "value") return cell.value.text.length * LETTER;
  if (cell.kind === "text") return Math.min(CUT_OFF, cell.text.length * LETTER);
  return cell.kind === "source" ? (cell.before.length + 1 + cell.name.length) * LETTER : ABSENT;
}

/** Returns the same for a grid, in either orientation. */
export function roomOfGrid({ methods, metrics, sections, wins }: ShownGrid, isTurned = false): Room | null {
  const rows = sections.flatMap((section) => section.rows);
  const cells = rows.flatMap((row) => row.cells.flat()).filter((cell) => typeof cell !== "string");
  const digits = cells.reduce(
    (width, { text, difference }) =>
      Math.max(width, text.length * LETTER + (difference === undefined ? 0 : DIFFERENCE)),
    0,
  );
  const foot = wins.flat().reduce((width, { length }) => Math.max(width, length * LETTER), 0);
  const value = Math.max(digits, isTurned ? 0 : foot) + AROUND.number;
  const across = isTurned
    ? rows.length * metrics.length * value + metrics.length * (foot + AROUND.number)
    : methods.reduce(
        (sum, { name }) => sum + Math.max(metrics.length * value, name.length * LETTER + AROUND.number),
        0,
      );
  return roomOf((isTurned ? NAME : NAME / 2) + across);
}

const roomOf = (width: number): Room | null => ROOMS.find((room) => width <= room) ?? null;
