import type { Result } from "@/lib/catalogue/catalogue";

/** The parts of a fragment of a table: `ARDM · BPC: ≤1.43` has the words `ARDM · BPC` and the number `≤1.43`. */
export interface CellWords {
  /** The words of the row, then " · ", then the words of the column. */
  readonly words: string;
  /** The text that the cell prints, with its sign and its spread. */
  readonly number: string;
}

const CELL = /^(?<words>.* · .*): (?<number>[^:]+)$/s;
/** The signs that may precede the digits of a bound or of an approximate value. */
const SIGN = /^[~≈<>≤≥]$/;

/** Returns the words and the number of a cell; null if the fragment is running text, which is shown unchanged. */
export function cellWords({
  evidence,
  value,
  spread,
}: Pick<Result, "evidence" | "value" | "spread">): CellWords | null {
  const { words, number } = CELL.exec(evidence)?.groups ?? {};
  if (words === undefined || number === undefined) return null;
  const [before = "", after = "", ...more] = number.split(value.text);
  const isSpread = after === "" || (spread !== null && [` ± ${spread.text}`, ` ${spread.text}`].includes(after));
  return more.length === 0 && isSpread && number.includes(value.text) && (before === "" || SIGN.test(before))
    ? { words, number }
    : null;
}

/** The separators between the words of a row and those of a column, and between two words. */
const BETWEEN = / · | \| /g;

/**
 * Returns the longest sequence of whole column words that ends all of the texts: "MSE" of `96 · iTransformer | MSE` and `96 · DLinear | MSE`. It
 * never contains a word of the row. Empty if the ends differ.
 */
export function sharedEnd(words: readonly string[]): string {
  const [first = "", ...others] = words;
  const column = first.lastIndexOf(" · ") + " · ".length;
  const starts = Array.from(first.matchAll(BETWEEN), (found) => found.index + found[0].length).filter(
    (at) => at >= column,
  );
  return starts.map((at) => first.slice(at)).find((end) => others.every((one) => endsSo(one, end))) ?? "";
}

/** Returns whether a text ends with these words, which must be whole words of its column. */
const endsSo = (text: string, end: string) =>
  / · $| \| $/.test(text.slice(0, text.length - end.length)) &&
  text.endsWith(end) &&
  text.length - end.length >= text.lastIndexOf(" · ") + " · ".length;
