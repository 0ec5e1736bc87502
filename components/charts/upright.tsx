import { SIZES } from "./measure";
import type { Placed } from "./place-text";
import { px } from "./px";

/** Room that a printed value takes in its row, in px: from side to side of the chart, and around its own line. */
export interface Taken {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the row's line to the middle of a text beside, above or below it. */
export const OFF_LINE = { beside: 0, above: -16, below: 16 } as const;

/** Between a text and a line that stops before it. */
const AIR = 2;

/** What a placed text of so many px takes. */
export function takenBy({ x, anchor, line }: Placed, width: number): Taken {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const middle = OFF_LINE[line];
  return { left: left - AIR, right: left + width + AIR, top: middle - SIZES.value / 2 - AIR, bottom: middle + SIZES.value / 2 + AIR };
}

interface UprightProps {
  readonly className: string;
  readonly x: number;
  /** How far it goes above and below the row's line. */
  readonly reach: number;
  readonly taken: readonly Taken[];
}

/** A line through a row at a value of the axis, such as that of a reference; it stops where a printed value stands, and goes on behind it. */
export function Upright({ className, x, reach, taken }: UprightProps) {
  const inWay = taken.filter(({ left, right }) => x > left && x < right).toSorted((a, b) => a.top - b.top);
  const starts = [-reach, ...inWay.map(({ bottom }) => bottom)];
  const ends = [...inWay.map(({ top }) => top), reach];
  return starts.map((start, at) => {
    const end = ends[at] ?? reach;
    return end - start > 1 && <line key={start} className={className} x1={px(x)} x2={px(x)} y1={px(start)} y2={px(end)} />;
  });
}
