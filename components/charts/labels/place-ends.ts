import type { Box, Point } from "@/components/charts/marks/box";
import { LABEL_HEIGHT } from "@/components/charts/text/label-texts";
import { SIZES, type Measure } from "@/components/charts/text/measure";
import type { PlacedLabel } from "./place-labels";
import { REACH } from "@/components/charts/marks/shapes";
import { wrapText } from "@/components/charts/text/wrap-text";
import { greatest } from "@/lib/numerals/greatest";

/** The end of a line: the position of its last mark, and the name and value to write there. */
interface LineEnd {
  readonly at: Point;
  readonly name: string;
  readonly value: string;
}

/** The gap between the last marks and the column of names. */
const GAP = 12;

/**
 * Places the names at the ends of lines in one column to the right of all marks, in the order of the ends and without overlap; a leader connects a
 * name that had to move to its mark. If the column is too narrow for a value, only the name is shown; a name that is too long is shortened.
 */
export function placeEnds(ends: readonly LineEnd[], bounds: Box, measure: Measure): readonly PlacedLabel[] {
  const left = greatest(ends.map(({ at }) => at.x)) + REACH + GAP;
  const room = bounds.right - left;
  const fits = (text: string) => measure(text, SIZES.value) <= room;
  const falling = ends.map(({ at }, index) => ({ index, y: at.y })).toSorted((a, b) => a.y - b.y);
  const places = spread(
    falling.map(({ y }) => y - LABEL_HEIGHT / 2),
    bounds,
  );
  const tops = new Map(falling.map(({ index }, nth) => [index, places[nth] ?? bounds.top]));
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
      leader: isBeside
        ? null
        : [
            { x: at.x + REACH, y: at.y },
            { x: left - 3, y: middle },
          ],
    };
  });
}

/** Returns tops of lines of text that are as near as possible to the wished ones (in order from the top) without overlap. Crowded lines are centred on the mean of their wishes. */
function spread(wished: readonly number[], { top, bottom }: Box): readonly number[] {
  // Each wish less the height of all lines before it. In this form the tops only have to be non-decreasing; groups that would decrease are pooled at their mean.
  const pools: { sum: number; count: number }[] = [];
  for (const [nth, wish] of wished.entries()) {
    let pool = { sum: wish - nth * LABEL_HEIGHT, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const free = bottom - wished.length * LABEL_HEIGHT;
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(top, Math.min(free, sum / count))))
    .map((first, nth) => first + nth * LABEL_HEIGHT);
}
