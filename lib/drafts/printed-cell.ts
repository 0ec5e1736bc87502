/** The parts that a table prints in one cell and its note: the digits, their qualifier and their spread. */
export interface PrintedCell {
  /** The digits alone. */
  readonly value: string;
  readonly qualifier: string;
  /** The sign that printed the qualifier; empty if there is none. */
  readonly sign: string;
  readonly spread: string;
  /** The letter for thousands, millions or billions after the digits; empty if there is none. */
  readonly scale: "" | "K" | "M" | "B";
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?|\.\d+)(?:[eE][-+−]?\d+)?`;
const CELL = new RegExp(
  String.raw`^(?<sign>[≤≥<>~≈∼])?\s*(?<value>[-−]?${DIGITS})(?:\s*±\s*(?<spread>${DIGITS}))?\s*(?:(?<scale>[KMB])|%|×|x)?$`,
  "u",
);

/** Matches emphasis and footnote marks around a number, as copies in Markdown have them: "**45.2**", "45.2*", "45.2†". */
const MARKS = /^[*_]+|[*_†‡§]+$/gu;

/** A sign or spread that is printed next to the number, outside the cell; whoever copied the table put it into a note. */
const NOTED_SIGN = /printed with (?<sign>[≤≥<>~≈∼])/u;
const NOTED_SPREAD = new RegExp(String.raw`±\s*(?<spread>${DIGITS})`, "u");

const QUALIFIER_OF: Readonly<Record<string, string>> = {
  "≤": "at-most",
  "≥": "at-least",
  "<": "below",
  ">": "above",
  "~": "about",
  "≈": "about",
  "∼": "about",
};

/** Reads a printed cell; returns null if it is not one number. Unit signs are not part of the digits. */
export function readPrintedCell(cell: string, note = ""): PrintedCell | null {
  const found = CELL.exec(cell.trim().replace(MARKS, ""))?.groups;
  if (found === undefined) return null;
  const sign = found.sign ?? NOTED_SIGN.exec(note)?.groups?.sign;
  return {
    value: found.value ?? "",
    sign: sign ?? "",
    qualifier: sign === undefined ? "exact" : (QUALIFIER_OF[sign] ?? "exact"),
    spread: found.spread ?? NOTED_SPREAD.exec(note)?.groups?.spread ?? "",
    scale: (found.scale ?? "") as PrintedCell["scale"],
  };
}

/** Returns whether a cell prints any digit. */
export const printsNumber = (cell: string) => /\p{Nd}/u.test(cell);
