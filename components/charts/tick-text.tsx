import { SIZES } from "./measure";
import { px } from "./px";

/** How far below its place the foot of a tick's digits stands, as a part of their size: under an axis, and beside one. */
const UNDER = 0.71;
const BESIDE = 0.355;

interface TickTextProps {
  readonly x: number;
  readonly y: number;
  /** Under a level axis, or at the left of an upright one. */
  readonly isUnder: boolean;
  readonly anchor: "start" | "middle" | "end" | "inherit" | undefined;
  readonly text: string;
}

/** The digits of a tick. Recharts' own would measure each word in the page, which is laid out again for every one. */
export const TickText = ({ x, y, isUnder, anchor, text }: TickTextProps) => (
  <text x={px(x)} y={px(y + (isUnder ? UNDER : BESIDE) * SIZES.tick)} fontSize={SIZES.tick} fill="var(--ink-muted)" textAnchor={anchor}>
    {text}
  </text>
);
