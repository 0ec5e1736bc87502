import { SIZES, type Measure } from "./measure";
import { TEXT_GAP, type Placed } from "./place-text";
import { px } from "./px";
import { OFF_LINE } from "./upright";
import { wrapText } from "./wrap-text";

/** The distance from the middle of a line of text to its baseline. */
const BASELINE = 0.36 * SIZES.value;

/** A printed value, shortened to the space at its place. */
interface PlacedValue {
  readonly line: string;
  readonly width: number;
  readonly placed: Placed;
}

export function shortened(text: string, placed: Placed, measure: Measure): PlacedValue {
  const [line = ""] = wrapText(text, 1, (part) => measure(part, SIZES.value) <= placed.room);
  return { line, width: measure(line, SIZES.value), placed };
}

/** The printed value; beside its mark, it interrupts the row's line. `isFrom` marks the value at the start of an arrow. */
export function ValueText({
  line,
  width,
  placed: { x, anchor, line: where },
  isFrom = false,
}: PlacedValue & { readonly isFrom?: boolean }) {
  const away = (anchor === "end" ? -1 : 1) * (width + TEXT_GAP);
  return (
    <>
      {anchor !== "middle" && (
        <line className="chart-clearing" x1={px(x - Math.sign(away) * TEXT_GAP)} x2={px(x + away)} />
      )}
      <text
        className={isFrom ? "chart-value chart-value-from" : "chart-value"}
        x={px(x)}
        y={px(OFF_LINE[where] + BASELINE)}
        textAnchor={anchor}
      >
        {line}
      </text>
    </>
  );
}
