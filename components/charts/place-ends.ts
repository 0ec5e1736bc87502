import type { Box, Point } from "./box";
import { LABEL_HEIGHT } from "./label-texts";
import { SIZES, type Measure } from "./measure";
import type { PlacedLabel } from "./place-labels";
import { REACH } from "./shapes";
import { wrapText } from "./wrap-text";

/** The end of a line: where its last mark is, and what may be written there. */
export interface LineEnd {
  readonly at: Point;
  readonly name: string;
  readonly value: string;
}

/** Between the last marks and the column of names. */
const GAP = 12;

/**
 * The names at the ends of lines, in one column to the right of all marks and in the order of the ends, none over another; a name that had
 * to move is led to its mark. Where the column is too narrow for a value, the name stands alone; too long a name is shortened.
 */
export function placeEnds(ends: readonly LineEnd[], bounds: Box, measure: Measure): readonly PlacedLabel[] {
  const left = Math.max(...ends.map(({ at }) => at.x)) + REACH + GAP;
  const room = bounds.right - left;
  const fits = (text: string) => measure(text, SIZES.value) <= room;
  const falling = ends.map(({ at }, index) => ({ index, y: at.y })).toSorted((a, b) => a.y - b.y);
  const tops = new Map<number, number>();
  let free = bounds.top;
  for (const [nth, { index, y }] of falling.entries()) {
    // As near to its mark as the names above leave it, and never so low that those below have no room.
    const lowest = bounds.bottom - (falling.length - nth) * LABEL_HEIGHT;
    const top = Math.max(free, Math.min(lowest, y - LABEL_HEIGHT / 2));
    tops.set(index, top);
    free = top + LABEL_HEIGHT;
  }
  return ends.map(({ at, name, value }, index): PlacedLabel => {
    const top = tops.get(index) ?? bounds.top;
    const isWhole = fits(`${name} ${value}`);
    const [words = name] = isWhole ? [name] : wrapText(name, 1, fits);
    const width = Math.min(room, measure(isWhole ? `${name} ${value}` : words, SIZES.value));
    const middle = top + LABEL_HEIGHT / 2;
    const isBeside = Math.abs(middle - at.y) < 2 && left - at.x <= REACH + GAP + 1;
    return {
      text: { name: words, value: isWhole ? value : "", stacked: false, width, height: LABEL_HEIGHT },
      box: { left, top, right: left + width, bottom: top + LABEL_HEIGHT },
      anchor: "start",
      leader: isBeside ? null : [{ x: at.x + REACH, y: at.y }, { x: left - 3, y: middle }],
    };
  });
}
