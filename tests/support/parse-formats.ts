/**
 * Small readers of Markdown and LaTeX that do not know how the project writes them: they parse a document by the rules of its format and return the
 * values that its tables print, in order.
 */

export interface PrintedValue {
  readonly digits: string;
  readonly qualifier: string;
  readonly bold: boolean;
}

const WORDS: Readonly<Record<string, string>> = {
  about: "about",
  over: "above",
  under: "below",
  "up to": "up-to",
  "at most": "at-most",
  "at least": "at-least",
};
const SIGNS: Readonly<Record<string, string>> = {
  "$\\approx$": "about",
  "$>$": "above",
  "$<$": "below",
  "$\\leq$": "at-most",
  "$\\geq$": "at-least",
  "up~to~": "up-to",
};

/** A table as cells of lines, with the alignment of each column. */
interface ReadTable {
  readonly head: readonly string[];
  readonly isNumeric: readonly boolean[];
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** Splits at a character that is not escaped by a backslash. */
const splitUnescaped = (text: string, at: string) => text.split(new RegExp(`(?<=(?<!\\\\)(?:\\\\\\\\)*)[${at}]`));

const unescapeMarkdown = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");

export function markdownTables(text: string): readonly ReadTable[] {
  return text.split("\n\n").flatMap((block) => {
    const lines = block.split("\n");
    if (!lines[0]?.startsWith("| ") || !/^\|[-:| ]+\|$/.test(lines[1] ?? "")) return [];
    const cellsOf = (line: string) => splitUnescaped(line.slice(1, -1), "|").map((cell) => cell.trim());
    return [
      {
        head: cellsOf(lines[0]).map(unescapeMarkdown),
        isNumeric: cellsOf(lines[1] ?? "").map((cell) => cell.endsWith(":")),
        rows: lines.slice(2).map((line) => cellsOf(line).map((cell) => cell.split(" · "))),
      },
    ];
  });
}

export function latexTables(text: string): readonly ReadTable[] {
  return [...text.matchAll(/\\begin\{(tabular|longtable)\}(?<body>[^]*?)\\end\{\1\}/g)].map(({ groups }) => {
    const body = groups?.body ?? "";
    const [specification = "", ...rest] = body.split("\\toprule");
    const content = (rest.at(-1) ?? "").replace(
      /\\endfirsthead|\\endhead|\\endfoot|\\bottomrule|\\addlinespace(?:\[2pt\])?/g,
      "",
    );
    const [head = "", ...rows] = content
      .split(/\\\\\*?\n/)
      .map((row) => row.replace(/\\midrule/g, "").trim())
      .filter((row) => row !== "" && !row.startsWith("\\multicolumn"));
    const cellsOf = (row: string) => splitUnescaped(row, "&").map((cell) => cell.trim());
    return {
      head: cellsOf(head),
      isNumeric: [...specification.matchAll(/\\ragged(left|right)/g)].map(([, side]) => side === "left"),
      rows: rows.map((row) => cellsOf(row).map((cell) => cell.split(" \\newline{} "))),
    };
  });
}

/**
 * Returns the values of a table. If it has numeric columns, the first of them contains the values; else the first line of a cell is a value, and so
 * is each line after a source, which ends the entry of a result.
 */
function valueLines({ head, isNumeric, rows }: ReadTable, isSource: (line: string) => boolean): readonly string[] {
  const numbers = isNumeric.indexOf(true);
  if (numbers >= 0) return rows.flatMap((cells) => cells[numbers]?.[0] ?? []);
  if (head[0] === "Method")
    return rows.filter((cells) => cells[2]?.some(isSource)).flatMap((cells) => cells[1]?.[0] ?? []);
  return rows.flatMap((cells) =>
    cells
      .slice(1)
      .flatMap((lines) =>
        lines.some(isSource) ? lines.filter((_, at) => at === 0 || isSource(lines[at - 1] ?? "")) : [],
      ),
  );
}

export const markdownValues = (text: string): readonly PrintedValue[] =>
  markdownTables(text)
    .flatMap((table) => valueLines(table, (line) => /^\[.*\]\(.*\)$/.test(line)))
    .map((line) => {
      const bold = /^\*\*(.*)\*\*$/.exec(line);
      const plain = unescapeMarkdown(bold?.[1] ?? line);
      const [, word = "", digits = ""] = /^(about|over|under|up to|at most|at least)? ?([−\d.,]+)/.exec(plain) ?? [];
      return { digits: digits.replace("−", "-"), qualifier: WORDS[word] ?? "exact", bold: bold !== null };
    });

export const latexValues = (text: string): readonly PrintedValue[] =>
  latexTables(text)
    .flatMap((table) => valueLines(table, (line) => line.includes("\\cite{")))
    .map((line) => {
      const bold = /^\\textbf\{(.*)\}$/.exec(line);
      const [, sign = "", digits = ""] =
        /^(\$(?:\\approx|>|<|\\leq|\\geq)\$|up~to~)?((?:\$-\$)?[\d.,]+)/.exec(bold?.[1] ?? line) ?? [];
      return { digits: digits.replace("$-$", "-"), qualifier: SIGNS[sign] ?? "exact", bold: bold !== null };
    });

const TEXT_COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciicircum: "^",
  textasciitilde: "~",
  textless: "<",
  textgreater: ">",
  textbar: "|",
  textasciigrave: "`",
  textendash: "–",
  textemdash: "—",
  textquoteleft: "‘",
  textquotedblleft: "“",
  textquotedblright: "”",
  ldots: "…",
  ss: "ß",
  ae: "æ",
  AE: "Æ",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  i: "ı",
};
const MATH: Readonly<Record<string, string>> = {
  "\\times": "×",
  "\\pm": "±",
  "\\leq": "≤",
  "\\geq": "≥",
  "\\approx": "≈",
  "\\alpha": "α",
  "\\beta": "β",
  "\\mu": "µ",
  "-": "−",
  "\\cdot": "·",
};
const MARKS: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  '"': "\u0308",
  c: "\u0327",
};

/** Returns what TeX would print for a text without formulas of more than one sign. Throws on anything that TeX would interpret differently. */
export function readLatex(text: string): string {
  const TOKEN =
    /\\(?<name>[a-zA-Z]+)\{\}|\\symbol\{(?<code>\d+)\}|\\(?<mark>[`'^~"c])\{(?<base>[A-Za-z])\}|\\(?<sign>[&%$#_])|\{(?<braced>[[\]*])\}|\$(?<math>[^$]+)\$|(?<plain>[A-Za-z0-9 !'()+,\-./:;=?@])|\{\}/y;
  let read = "";
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`LaTeX would not read as itself: ${text.slice(at, at + 20)}`);
    const { name, code, mark, base, sign, braced, math, plain } = match.groups ?? {};
    const ligature = plain !== undefined && /[-',`]/.test(plain) && plain === text[at - 1];
    if (ligature) throw new Error(`a ligature: ${text.slice(at - 1, at + 1)}`);
    if (code !== undefined) read += String.fromCharCode(Number(code));
    else if (name !== undefined) read += TEXT_COMMANDS[name] ?? `\\${name}`;
    else if (mark !== undefined) read += `${base}${MARKS[mark]}`.normalize("NFC");
    else if (math !== undefined) read += MATH[math] ?? math;
    else read += sign ?? braced ?? plain ?? "";
  }
  return read;
}
