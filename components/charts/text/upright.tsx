import { SIZES } from "./measure";
import type { Placed } from "./place-text";
import { px } from "./px";

/** The space that a printed value takes in its row, in px: horizontally in the chart, and vertically around the row's line. */
export interface Taken {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The distance from the row's line to the middle of a text beside, above or below it. */
export const OFF_LINE = { beside: 0, above: -16, below: 16 } as const;

/** The gap between a text and a line that stops before it. */
const AIR = 2;

/** Returns the space that a placed text of this width takes. */
export function takenBy({ x, anchor, line }: Placed, width: number): Taken {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const middle = OFF_LINE[line];
  return {
    left: left - AIR,
    right: left + width + AIR,
    top: middle - SIZES.value / 2 - AIR,
    bottom: middle + SIZES.value / 2 + AIR,
  };
}

interface UprightProps {
  readonly className: string;
  readonly x: number;
  /** How far it extends above and below the row's line. */
  readonly reach: number;
  readonly taken: readonly Taken[];
}

/** A vertical line through a row at a value of the axis, such as that of a reference. It is interrupted where a value is printed. */
export function Upright({ className, x, reach, taken }: UprightProps) {
  const inWay = taken.filter(({ left, right }) => x > left && x < right).toSorted((a, b) => a.top - b.top);
  const starts = [-reach, ...inWay.map(({ bottom }) => bottom)];
  const ends = [...inWay.map(({ top }) => top), reach];
  return starts.map((start, at) => {
    const end = ends[at] ?? reach;
    return (
      end - start > 1 && <line key={start} className={className} x1={px(x)} x2={px(x)} y1={px(start)} y2={px(end)} />
    );
  });
}
