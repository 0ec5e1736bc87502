import { IN_MATH, IN_TEXT, lookAlike } from "./latex-letters";

/** Characters that TeX reads as something other than themselves. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "`": "\\textasciigrave{}",
  '"': "\\symbol{34}",
  // At the start of a row, \\ would read these as its own argument or star.
  "[": "{[}",
  "]": "{]}",
  "*": "{*}",
};

const COMMANDS: Readonly<Record<string, string>> = {
  ...SPECIAL,
  ...IN_TEXT,
  ...IN_MATH,
  "’": "'",
  "−": "$-$",
  "°": "$^\\circ$",
  "\u00a0": "~",
};

/** Combining marks as TeX's accent commands. */
const ACCENTS: Readonly<Record<string, string>> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030a": "r",
  "\u030b": "H",
  "\u030c": "v",
  "\u0327": "c",
};

/** Two of these in a row form a ligature: -- a dash, '' and ,, quotation marks. */
const LIGATURES = /([-',])(?=\1)/g;

/**
 * Escapes a text as LaTeX that typesets exactly it in text mode: in pure ASCII, for every input encoding and both common font encodings, without any
 * package. A character that cannot be set is printed as its code point, so that it does not stop the reader's TeX run.
 */
export function escapeLatex(text: string): string {
  return Array.from(text.normalize("NFC"), characterOf).join("").replace(LIGATURES, "$1{}");
}

function characterOf(character: string): string {
  const known = COMMANDS[character];
  if (known !== undefined) return known;
  if (/^[ -~]$/.test(character)) return character;
  const [base = "", mark = "", ...more] = character.normalize("NFD");
  const accent = ACCENTS[mark];
  if (/^[A-Za-z]$/.test(base) && accent !== undefined && more.length === 0) return `\\${accent}{${base}}`;
  const like = lookAlike(character);
  if (like !== null) return like;
  return `\\texttt{U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}}`;
}

/** Writes an address for \url, which reads it character by character. Characters that would end it or start a command are percent-encoded. */
export const latexUrl = (url: string) =>
  `\\url{${url.replace(/[\\{}^]|[^!-~]/gu, (character) => encodeURIComponent(character))}}`;
