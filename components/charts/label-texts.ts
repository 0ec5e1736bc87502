import { SIZES, type Measure } from "./measure";
import { wrapText } from "./wrap-text";

/** A mark's name and printed value as they may stand beside it. */
export interface LabelText {
  readonly name: string;
  readonly value: string;
  /** The value stands under the name instead of after it. */
  readonly stacked: boolean;
  readonly width: number;
  readonly height: number;
}

export const LABEL_HEIGHT = 16;
/** What is left of a long name. */
const SHORTENED = 84;

/** The forms of a label: in one line, in two, and with a shortened name; null where that could be the name of another mark as well. */
export interface LabelForms {
  readonly line: LabelText;
  readonly stack: LabelText;
  readonly short: LabelText | null;
}

/** `names` are those of all marks of the drawing. */
export function labelForms(name: string, value: string, measure: Measure, names: readonly string[]): LabelForms {
  const [short = name] = wrapText(name, 1, (part) => measure(part, SIZES.value) <= SHORTENED);
  return { line: lineOf(name, value, measure), stack: stackOf(name, value, measure), short: losesItsOwn(short, name, names) ? null : stackOf(short, value, measure) };
}

/** Whether a shortened name has lost what tells it from other names: "Distilled D…" of "Distilled Decoding, d16" beside "Distilled Decoding, d30". */
export function losesItsOwn(short: string, name: string, names: readonly string[]): boolean {
  if (short === name) return false;
  const kept = short.replace(/…$/, "");
  return names.some((other) => other !== name && other.startsWith(kept));
}

/** A number that stands for a label; the key under the chart says which. */
export const numberText = (number: number, measure: Measure): LabelText => lineOf(String(number), "", measure);

function lineOf(name: string, value: string, measure: Measure): LabelText {
  return { name, value, stacked: false, width: measure([name, value].filter(Boolean).join(" "), SIZES.value), height: LABEL_HEIGHT };
}

function stackOf(name: string, value: string, measure: Measure): LabelText {
  const width = Math.max(measure(name, SIZES.value), measure(value, SIZES.value));
  return { name, value, stacked: true, width, height: 2 * LABEL_HEIGHT };
}
