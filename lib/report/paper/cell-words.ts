import type { Result } from "@/lib/catalogue/catalogue";

/** A fragment of a table taken apart: `ARDM · BPC: ≤1.43` has the words `ARDM · BPC` and the number `≤1.43`. */
export interface CellWords {
  /** The words of the row, " · ", the words of the column. */
  readonly words: string;
  /** What the cell prints, with its sign and its spread. */
  readonly number: string;
}

const CELL = /^(?<words>.* · .*): (?<number>[^:]+)$/s;
/** What may precede the digits of a bound or of an approximate value. */
const SIGN = /^[~≈<>≤≥]$/;

/** The words and the number of a cell; null where the fragment is running text, and then it is shown as it is. */
export function cellWords({ evidence, value, spread }: Pick<Result, "evidence" | "value" | "spread">): CellWords | null {
  const { words, number } = CELL.exec(evidence)?.groups ?? {};
  if (words === undefined || number === undefined) return null;
  const [before = "", after = "", ...more] = number.split(value.text);
  const isSpread = after === "" || (spread !== null && [` ± ${spread.text}`, ` ${spread.text}`].includes(after));
  return more.length === 0 && isSpread && number.includes(value.text) && (before === "" || SIGN.test(before)) ? { words, number } : null;
}

/** What stands between the words of a row and those of a column, and between two of them. */
const BETWEEN = / · | \| /g;

/**
 * The words that end every one of them, from a whole word of the column on: "MSE" of `96 · iTransformer | MSE` and `96 · DLinear | MSE`.
 * Never a word of the row. Empty where they end differently.
 */
export function sharedEnd(words: readonly string[]): string {
  const [first = "", ...others] = words;
  const column = first.lastIndexOf(" · ") + " · ".length;
  const starts = Array.from(first.matchAll(BETWEEN), (found) => found.index + found[0].length).filter((at) => at >= column);
  return starts.map((at) => first.slice(at)).find((end) => others.every((one) => endsSo(one, end))) ?? "";
}

/** Whether a text ends so, with nothing but whole words of its column. */
const endsSo = (text: string, end: string) => / · $| \| $/.test(text.slice(0, text.length - end.length)) && text.endsWith(end) && text.length - end.length >= text.lastIndexOf(" · ") + " · ".length;
