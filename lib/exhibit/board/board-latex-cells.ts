import type { BoardTable, BoardTableCell, BoardTableRow, BoardTableValue } from "@/lib/report/board-table";
import { GAP, signsAt, YOURS_SIGN, type SourcePlaces } from "./board-marks";
import { escapeLatex } from "@/lib/exhibit/latex/latex-escape";

/** A number that siunitx's S columns align; any other text is put in braces there. */
const ALIGNS = /^-?\d+(?:\.\d+)?$/;

/** Returns the letter of a source, counted from 1: a to z, aa, ab. Numbers would read as exponents. */
export function sourceLetter(number: number): string {
  const at = number - 1;
  return (at < 26 ? "" : sourceLetter(Math.floor(at / 26))) + String.fromCharCode(97 + (at % 26));
}

/** Sets marks as superscripts: the letter of a source, the signs of a value. Returns an empty text if there are none. */
export function raised(source: number | null, signs: readonly string[] = []): string {
  const marks = [...(source === null ? [] : [sourceLetter(source)]), ...signs.map(escapeLatex)];
  return marks.length === 0 ? "" : `\\textsuperscript{${marks.join(",")}}`;
}

/** Returns the printed text of a cell, for measuring its length. */
export function plainCell(cell: BoardTableCell): string {
  switch (cell.kind) {
    case "value":
      return [cell.sign, cell.digits, cell.spread, cell.difference].filter(Boolean).join(" ");
    case "missing":
      return GAP;
    case "source":
      return "[10]a";
    case "name":
      return [cell.text, cell.detail].filter(Boolean).join(" ");
    case "text":
      return cell.text;
  }
}

/** Writes a cell as LaTeX. `aligned` holds the digits of an S column; anything but a number is put in braces there. */
export function latexCell(
  table: BoardTable,
  row: BoardTableRow,
  cell: BoardTableCell,
  column: number,
  places: SourcePlaces,
  aligned: Digits | null,
): string {
  switch (cell.kind) {
    case "value":
      return aligned
        ? alignedValue(cell, places.ofValue(row, column), aligned)
        : plainValue(cell, places.ofValue(row, column));
    case "missing":
      return aligned ? `{${escapeLatex(GAP)}}` : escapeLatex(GAP);
    case "source": {
      const source = table.sources.find(({ number }) => number === cell.source);
      return source ? `\\cite{${source.citation}}${raised(source.number)}` : "";
    }
    case "name":
      return `${escapeLatex([cell.text, cell.detail].filter(Boolean).join(" "))}${raised(places.ofRow(row), row.isYours ? [YOURS_SIGN] : [])}`;
    case "text":
      return aligned ? `{${escapeLatex(cell.text)}}` : escapeLatex(cell.text);
  }
}

function plainValue(value: BoardTableValue, source: number | null): string {
  const text = [
    signText(value),
    `${escapeLatex(value.digits.replaceAll("-", "−"))}${value.spread && ` ${escapeLatex(value.spread)}`}`,
  ]
    .filter(Boolean)
    .join("\\,");
  const set = value.place === "best" ? `\\textbf{${text}}` : value.place === "second" ? `\\underline{${text}}` : text;
  return `${set}${differenceOf(value)}${raised(source, signsAt(value))}`;
}

/**
 * Leaves the digits bare, for S to align. What precedes and follows them takes no room, except a difference. Underlined digits are a box, which S
 * centres in the column: padded to the width of the widest number, they align at the point too.
 */
function alignedValue(value: BoardTableValue, source: number | null, { whole, decimals }: Digits): string {
  const { digits, place } = value;
  if (!ALIGNS.test(digits)) return `{${plainValue(value, source)}}`;
  const sign = signText(value) && `\\llap{${signText(value)}\\,}`;
  const rest = restOf(value, source);
  if (place !== "second")
    return `${sign && `{${sign}}`}${place === "best" ? "\\bfseries " : ""}${digits}${rest && `{${rest}}`}`;
  const own = digitsOf(digits);
  const pad = (count: number) => (count > 0 ? `\\phantom{${"0".repeat(count)}}` : "");
  const point = own.decimals === 0 && decimals > 0 ? "." : "";
  return `{${pad(whole - own.whole)}${sign}\\underline{${escapeLatex(digits.replace("-", "−"))}}${point && `\\phantom{${point}}`}${pad(decimals - own.decimals)}${rest}}`;
}

/** Returns what follows aligned digits. Marks take no room, so that numbers stay aligned, unless a difference follows. */
export function restOf(value: BoardTableValue, source: number | null): string {
  const marks = `${value.spread && `\\,${escapeLatex(value.spread)}`}${raised(source, signsAt(value))}`;
  return value.difference === "" ? marks && `\\rlap{${marks}}` : `${marks}${differenceOf(value)}`;
}

const signText = ({ sign }: BoardTableValue) =>
  sign === "" ? "" : escapeLatex(sign).replace("\\textless{}", "$<$").replace("\\textgreater{}", "$>$");

const differenceOf = ({ difference }: BoardTableValue) =>
  difference && ` {\\scriptsize\\mdseries ${escapeLatex(difference)}}`;

/** How many digits the numbers have before and after the point; a minus counts as a digit. */
export interface Digits {
  readonly whole: number;
  readonly decimals: number;
}

const digitsOf = (digits: string): Digits => ({
  whole: digits.split(".")[0]?.length ?? 0,
  decimals: digits.split(".")[1]?.length ?? 0,
});

/** Returns the largest counts of digits among the numbers of a column; null if it has none that S could align. */
export function mostDigits(values: readonly BoardTableValue[]): Digits | null {
  const numbers = values
    .map(({ digits }) => digits)
    .filter((digits) => ALIGNS.test(digits))
    .map(digitsOf);
  if (numbers.length === 0) return null;
  return numbers.reduce((most, { whole, decimals }) => ({
    whole: Math.max(most.whole, whole),
    decimals: Math.max(most.decimals, decimals),
  }));
}
