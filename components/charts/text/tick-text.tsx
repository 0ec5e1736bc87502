import { SIZES } from "./measure";
import { px } from "./px";

/** The distance from a tick's position down to the baseline of its digits, as a share of the font size: under an axis, and beside one. */
const UNDER = 0.71;
const BESIDE = 0.355;

interface TickTextProps {
  readonly x: number;
  readonly y: number;
  /** Under a horizontal axis, or at the left of a vertical one. */
  readonly isUnder: boolean;
  readonly anchor: "start" | "middle" | "end" | "inherit" | undefined;
  readonly text: string;
}

/** The digits of a tick. Recharts' own tick measures each word in the page, which forces a new layout every time. */
export const TickText = ({ x, y, isUnder, anchor, text }: TickTextProps) => (
  <text
    x={px(x)}
    y={px(y + (isUnder ? UNDER : BESIDE) * SIZES.tick)}
    fontSize={SIZES.tick}
    fill="var(--ink-muted)"
    textAnchor={anchor}
  >
    {text}
  </text>
);
