import { SIZES, type Measure } from "./measure";
import { wrapText } from "./wrap-text";

/** A mark's name and printed value in the form that is written next to it. */
export interface LabelText {
  readonly name: string;
  readonly value: string;
  /** Whether the value is under the name instead of after it. */
  readonly stacked: boolean;
  readonly width: number;
  readonly height: number;
}

export const LABEL_HEIGHT = 16;
/** The width to which a long name is shortened, in px. */
const SHORTENED = 84;

/**
 * The forms of a label: on one line, on two, and with a shortened name. A name that needs no shortening is short enough to stay on one line with its
 * value, so it has only the first form. The short form is also null if it could be the name of another mark.
 */
export interface LabelForms {
  readonly line: LabelText;
  readonly stack: LabelText | null;
  readonly short: LabelText | null;
}

/** Returns the forms of a label; `names` are those of all marks of the drawing. */
export function labelForms(name: string, value: string, measure: Measure, names: readonly string[]): LabelForms {
  const [short = name] = wrapText(name, 1, (part) => measure(part, SIZES.value) <= SHORTENED);
  const line = lineOf(name, value, measure);
  if (short === name) return { line, stack: null, short: null };
  return {
    line,
    stack: stackOf(name, value, measure),
    short: losesItsOwn(short, name, names) ? null : stackOf(short, value, measure),
  };
}

/** Returns whether a shortened name is no longer distinct: "Distilled D…" for "Distilled Decoding, d16" next to "Distilled Decoding, d30". */
export function losesItsOwn(short: string, name: string, names: readonly string[]): boolean {
  if (short === name) return false;
  const kept = short.replace(/…$/, "");
  return names.some((other) => other !== name && other.startsWith(kept));
}

/** Returns a number as a label; the key under the chart explains it. */
export const numberText = (number: number, measure: Measure): LabelText => lineOf(String(number), "", measure);

function lineOf(name: string, value: string, measure: Measure): LabelText {
  return {
    name,
    value,
    stacked: false,
    width: measure([name, value].filter(Boolean).join(" "), SIZES.value),
    height: LABEL_HEIGHT,
  };
}

function stackOf(name: string, value: string, measure: Measure): LabelText {
  const width = Math.max(measure(name, SIZES.value), measure(value, SIZES.value));
  return { name, value, stacked: true, width, height: 2 * LABEL_HEIGHT };
}
