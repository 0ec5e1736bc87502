/** A type size, and the characters that fit in it on a line of LaTeX's own page of 345 points (latex-columns.ts). */
interface Size {
  readonly command: string;
  readonly page: number;
}

const SIZES: readonly Size[] = [
  { command: "\\small", page: 66 },
  { command: "\\footnotesize", page: 74 },
  { command: "\\scriptsize", page: 84 },
];
/** The gap between two columns, in points, and in characters of the smallest type size that is used with it. */
const GAPS = [
  { points: 6, characters: 2.7 },
  { points: 4, characters: 1.9 },
  { points: 2, characters: 1 },
] as const;

/** A text column that is broken into lines gets no narrower, in characters. */
const NARROWEST = 10;

/** How a board is set so that it stays within the page: type size, gap, and the width of each column that is broken into lines (null for the others). */
export interface BoardSize {
  readonly type: string;
  readonly gap: number;
  /** As shares of the line width. */
  readonly widths: readonly (number | null)[];
}

/**
 * Returns the largest type size and gap in which columns of these widths, in characters, fit side by side. If none fits, the columns that may be
 * broken share the space that the others leave.
 */
export function boardSize(columns: readonly { readonly characters: number; readonly mayBreak: boolean }[]): BoardSize {
  const width = columns.reduce((sum, { characters }) => sum + characters, 0);
  for (const { command, page } of SIZES)
    for (const { points, characters } of GAPS)
      if (width + characters * (columns.length - 1) <= page)
        return { type: command, gap: points, widths: columns.map(() => null) };
  const { page, command } = SIZES.at(-1) as Size;
  const gap = GAPS[2];
  const breaking = columns.filter(({ mayBreak, characters }) => mayBreak && characters > NARROWEST);
  const wanted = breaking.reduce((sum, { characters }) => sum + characters, 0);
  const left = page - gap.characters * (columns.length - 1) - (width - wanted);
  const share = (characters: number) =>
    Math.floor((Math.max(NARROWEST, (left * characters) / wanted) / page) * 1000) / 1000;
  return {
    type: command,
    gap: gap.points,
    widths: columns.map((column) => (breaking.includes(column) ? share(column.characters) : null)),
  };
}

/** Estimates how many lines a text takes in a column whose width is this share of the line; 1 if the column is not broken. */
export const brokenLines = (text: string, width: number | null): number =>
  width === null ? 1 : Math.ceil(text.length / Math.max(1, width * (SIZES.at(-1) as Size).page));
