/** Something that the checker refuses, with its place and what to write instead. */
export interface Problem {
  /** File name inside the data folder. */
  readonly file: string;
  /** Line of the file, from 1; 1 is the header. 0 stands for the whole file. */
  readonly line: number;
  /** Column name, or empty for the whole line. */
  readonly column: string;
  readonly found: string;
  readonly instead: string;
}

const LONGEST_FOUND = 120;

/**
 * Returns a problem on one line: `file:line column: found → what to write instead`. Long cells and columns are shortened in the middle (if a header
 * is wrong, they may come from anywhere), and no control character in them reaches a terminal.
 */
export function printProblem({ file, line, column, found, instead }: Problem): string {
  const address = line === 0 ? file : `${file}:${line}`;
  return `${address}${column && ` ${shorten(column)}`}: ${shorten(found)} → ${instead}`;
}

/** Sorts problems by file, line and column, keeps the given order for those of a whole file, and lists equal problems once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...problems].sort(
    (a, b) =>
      byText(a.file, b.file) ||
      a.line - b.line ||
      byText(a.column, b.column) ||
      (a.line === 0 ? 0 : byText(a.found + a.instead, b.found + b.instead)),
  );
  return [...new Map(sorted.map((problem) => [printProblem(problem), problem])).values()];
}

function shorten(found: string): string {
  const visible = found.replace(
    /\p{C}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  if (visible.length <= LONGEST_FOUND) return visible;
  const half = LONGEST_FOUND / 2 - 1;
  return `${visible.slice(0, half).replace(/[\uD800-\uDBFF]$/, "")} … ${visible.slice(-half).replace(/^[\uDC00-\uDFFF]/, "")}`;
}
