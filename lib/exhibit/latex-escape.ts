/** Characters that TeX reads as something other than themselves, or that its Computer Modern text fonts lack. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
  "&": "\\&", "%": "\\%", $: "\\$", "#": "\\#", _: "\\_", "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}",
  "`": "\\textasciigrave{}", '"': "\\symbol{34}",
  // At the start of a row, \\ would take these for its own.
  "[": "{[}", "]": "{]}", "*": "{*}",
  "–": "\\textendash{}", "—": "\\textemdash{}", "‘": "\\textquoteleft{}", "’": "'", "“": "\\textquotedblleft{}", "”": "\\textquotedblright{}", "…": "\\ldots{}", "\u00a0": "~",
  ß: "\\ss{}", æ: "\\ae{}", Æ: "\\AE{}", œ: "\\oe{}", Œ: "\\OE{}", ø: "\\o{}", Ø: "\\O{}", ł: "\\l{}", Ł: "\\L{}", ı: "\\i{}",
  "×": "$\\times$", "±": "$\\pm$", "−": "$-$", "·": "$\\cdot$", "≤": "$\\leq$", "≥": "$\\geq$", "≈": "$\\approx$", "≠": "$\\neq$", "∞": "$\\infty$",
  "→": "$\\rightarrow$", "←": "$\\leftarrow$", "°": "$^\\circ$", "²": "$^2$", "³": "$^3$", "¹": "$^1$", "†": "$\\dagger$", "‡": "$\\ddagger$", µ: "$\\mu$",
  "ℓ": "$\\ell$", "∼": "$\\sim$", "∈": "$\\in$", "∑": "$\\sum$", "√": "$\\surd$",
};

const GREEK: readonly (readonly [string, string])[] = [
  ["αβγδεζηθικλμνξπρστυφχψω", "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega"],
  ["ΓΔΘΛΞΠΣΥΦΨΩ", "Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega"],
];
const MATH: Readonly<Record<string, string>> = Object.fromEntries(
  GREEK.flatMap(([letters, names]) => names.split(" ").map((name, at) => [letters[at] ?? "", `$\\${name}$`])),
);

/** Combining marks as TeX's accents. */
const ACCENTS: Readonly<Record<string, string>> = {
  "\u0300": "`", "\u0301": "'", "\u0302": "^", "\u0303": "~", "\u0304": "=", "\u0306": "u", "\u0307": ".", "\u0308": '"', "\u030a": "r", "\u030b": "H", "\u030c": "v", "\u0327": "c",
};

/** Two of these in a row are a ligature: -- a dash, '' a quotation mark, ,, another. */
const LIGATURES = /([-',])(?=\1)/g;

/**
 * Text as LaTeX that typesets exactly it in text mode, in pure ASCII, with every input encoding and both common font encodings,
 * and without any package. A character that cannot be set so is named by its code point rather than left to stop the reader's run.
 */
export function escapeLatex(text: string): string {
  return [...text.normalize("NFC")].map(characterOf).join("").replace(LIGATURES, "$1{}");
}

/** Whether a character is set as itself and not named by its code point. */
export const hasLatex = (character: string) => !escapeLatex(character).startsWith("\\texttt{U+");

function characterOf(character: string): string {
  const known = COMMANDS[character] ?? MATH[character];
  if (known !== undefined) return known;
  if (/^[ -~]$/.test(character)) return character;
  const [base = "", mark = "", ...more] = character.normalize("NFD");
  const accent = ACCENTS[mark];
  if (/^[A-Za-z]$/.test(base) && accent !== undefined && more.length === 0) return `\\${accent}{${base}}`;
  return `\\texttt{U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}}`;
}

/** An address for \url, which reads it letter by letter; what would end it or start a command is percent-encoded. */
export const latexUrl = (url: string) => `\\url{${url.replace(/[\\{}^]|[^!-~]/gu, (character) => encodeURIComponent(character))}}`;
