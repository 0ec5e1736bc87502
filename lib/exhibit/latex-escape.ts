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
  // At the start of a row, \\ would take these for its own.
  "[": "{[}",
  "]": "{]}",
  "*": "{*}",
};

/** Pairs of a character and its command, separated by spaces. */
const pairs = (text: string, set: (command: string) => string): Readonly<Record<string, string>> => {
  const items = text.split(" ");
  return Object.fromEntries(items.flatMap((item, at) => (at % 2 === 0 ? [[item, set(items[at + 1] ?? "")]] : [])));
};

const IN_TEXT = pairs(
  "– textendash — textemdash ‘ textquoteleft “ textquotedblleft ” textquotedblright … ldots " +
    "ß ss æ ae Æ AE œ oe Œ OE ø o Ø O ł l Ł L ı i",
  (command) => `\\${command}{}`,
);

const IN_MATH = pairs(
  "× times ± pm · cdot ≤ leq ≥ geq ≈ approx ≠ neq ∞ infty → rightarrow ← leftarrow † dagger ‡ ddagger ℓ ell ∼ sim ∈ in ∑ sum √ surd " +
    "α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu µ mu ν nu ξ xi π pi ρ rho σ sigma τ tau " +
    "υ upsilon φ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega",
  (command) => `$\\${command}$`,
);

const COMMANDS: Readonly<Record<string, string>> = {
  ...SPECIAL,
  ...IN_TEXT,
  ...IN_MATH,
  "’": "'",
  "−": "$-$",
  "°": "$^\\circ$",
  "¹": "$^1$",
  "²": "$^2$",
  "³": "$^3$",
  "\u00a0": "~",
};

/** Combining marks as TeX's accents. */
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

/** Two of these in a row are a ligature: -- a dash, '' a quotation mark, ,, another. */
const LIGATURES = /([-',])(?=\1)/g;

/**
 * Text as LaTeX that typesets exactly it in text mode, in pure ASCII, with every input encoding and both common font encodings,
 * and without any package. A character that cannot be set so is named by its code point rather than left to stop the reader's run.
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
  return `\\texttt{U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}}`;
}

/** An address for \url, which reads it letter by letter; what would end it or start a command is percent-encoded. */
export const latexUrl = (url: string) => `\\url{${url.replace(/[\\{}^]|[^!-~]/gu, (character) => encodeURIComponent(character))}}`;
