import { counted } from "@/lib/format/words";
import { ownCell, type Grid, type GridCell, type GridRow } from "@/lib/readers/tables/grid";
import { readCell } from "@/lib/readers/tables/read-cell";
import { least } from "@/lib/numerals/least";

interface Span {
  readonly from: number;
  readonly to: number;
}

const DASHES = /^\s*[-=─]{2,}(?:\s+[-=─]{2,})+\s*$/;

/** Reads a table with aligned columns, as pandas and tabulate print it, from a block of lines without a blank one. */
export function readAligned(lines: readonly string[], before: number): readonly Grid[] {
  const trailer = lines.findIndex((line) => /^\[\d+ rows x \d+ columns\]$/.test(line.trim()));
  const block = (trailer === -1 ? lines : lines.slice(0, trailer)).map((line) => line.replaceAll("\t", "        "));
  const dashes = block.findIndex((line) => DASHES.test(line));
  if (dashes > 0) return byDashes(block, before, dashes);
  const table = longestTable(block);
  if (!table) return [];
  const [from, to] = table;
  const body = block.slice(from, to).filter(holdsNumber);
  const columns = columnsOf(body);
  if (columns.length < 2 || body.length < 1) return [];
  const rows = block
    .slice(from, to)
    .map((line, at) => rowOf(line.replace(/\\\s*$/, ""), before + from + at + 1, columns, !holdsNumber(line)));
  if (rows.some((row) => row === null)) return [];
  const heads = block.slice(from, to).findIndex(holdsNumber);
  if (heads < 1) return [];
  const hidden = rows.some((row) => row?.cells.some(({ text }) => text === "..."))
    ? [
        {
          where: { line: before + from + 1 },
          message: "the table was printed with rows or columns left out (…); print all of it",
        },
      ]
    : [];
  return [
    {
      line: before + from + 1,
      caption: "",
      headings: [],
      rows: rows as GridRow[],
      headRows: heads,
      isSparse: true,
      problems: hidden,
    },
  ];
}

const numbersIn = (line: string) => tokensOf(line).filter(({ text }) => readCell(text).kind === "number").length;
const holdsNumber = (line: string) => numbersIn(line) > 0;

/** Words separated by at least two spaces, with their positions. */
const tokensOf = (line: string) =>
  Array.from(line.matchAll(/\S+(?: \S+)*/g), (match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

/**
 * Returns the first run of lines that look like rows: at least two words in columns, or the names of an index directly above numbers. Returns null if
 * the run has one line only, or no number.
 */
function longestTable(lines: readonly string[]): readonly [number, number] | null {
  const isRow = lines.map(
    (line, at) =>
      tokensOf(line).length >= 2 ||
      /^\s{4,}\S/.test(line) ||
      (at > 0 && tokensOf(lines[at - 1] ?? "").length >= 2 && numbersIn(lines[at + 1] ?? "") > 0),
  );
  const from = isRow.indexOf(true);
  if (from === -1) return null;
  let to = from;
  while (to < lines.length && isRow[to]) to += 1;
  return lines.slice(from, to).some(holdsNumber) && to - from > 1 ? [from, to] : null;
}

/** Columns are the ranges that the words of all rows with numbers cover together. */
function columnsOf(lines: readonly string[]): readonly Span[] {
  const spans = lines.flatMap(tokensOf).toSorted((a, b) => a.from - b.from);
  const columns: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = columns.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return [...indexColumns(lines, columns[0]), ...columns.slice(1)];
}

/** Splits the first column in two if, in every row, one space separates a name from whole numbers: "Set1 96" in each row. */
function indexColumns(lines: readonly string[], first: Span | undefined): readonly Span[] {
  if (!first) return [];
  for (let at = first.to - 1; at > first.from; at -= 1) {
    const parts = lines.map(
      (line) => [line.slice(first.from, at), line[at] ?? " ", line.slice(at + 1, first.to)] as const,
    );
    if (
      parts.every(([, blank, right]) => blank === " " && /^\s*\d+\s*$/.test(right)) &&
      parts.some(([left]) => /\S/.test(left))
    )
      return [
        { from: first.from, to: at },
        { from: at + 1, to: first.to },
      ];
  }
  return [first];
}

/** Puts each word into the column that it overlaps; in a header, a word may be next to its column. Returns null if two words share a column. */
function rowOf(line: string, number: number, columns: readonly Span[], isHead: boolean): GridRow | null {
  const cells: GridCell[] = columns.map(() => ownCell("", number));
  for (const token of tokensOf(line).flatMap((one) => partsOf(one, columns))) {
    const under = columns.flatMap((column, at) => (overlaps(column, token) ? [at] : []));
    const at = under[0] ?? (isHead ? nearest(columns, token) : -1);
    if (at === -1 || (under.length > 1 && !isHead) || cells[at]?.text !== "") return null;
    cells[at] = ownCell(token.text, number);
  }
  return { line: number, cells, isAfterRule: false };
}

const overlaps = (column: Span, token: Span) => token.from < column.to && token.to > column.from;

/** Words separated by one space are one word, unless they cover several columns: pandas separates index columns by one space. */
function partsOf(
  token: Span & { readonly text: string },
  columns: readonly Span[],
): readonly (Span & { readonly text: string })[] {
  if (!token.text.includes(" ") || columns.filter((column) => overlaps(column, token)).length < 2) return [token];
  return Array.from(token.text.matchAll(/\S+/g), (word) => ({
    text: word[0],
    from: token.from + word.index,
    to: token.from + word.index + word[0].length,
  }));
}

function nearest(columns: readonly Span[], token: Span): number {
  const far = columns.map(({ from, to }) => Math.min(Math.abs(from - token.to), Math.abs(token.from - to)));
  return far.indexOf(least(far));
}

/** Reads columns that are as wide as the dashes below the header. A word that extends beyond its column is reported. */
function byDashes(lines: readonly string[], before: number, dashes: number): readonly Grid[] {
  const spans = Array.from((lines[dashes] as string).matchAll(/\S+/g), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const edges = spans.map(({ from }, at) => ({
    from: at === 0 ? 0 : from,
    to: spans[at + 1]?.from ?? Number.POSITIVE_INFINITY,
  }));
  const problems: { where: { line: number }; message: string }[] = [];
  const rows: GridRow[] = [];
  for (const [at, line] of lines.entries()) {
    if (DASHES.test(line) || at < dashes - 1) continue;
    if (at > dashes && /^\s*[-=^$─]{8,}/.test(line)) break;
    const isCut = edges.slice(1).some(({ from }) => /\S/.test(line[from - 1] ?? " ") && /\S/.test(line[from] ?? " "));
    if (isCut) {
      const numbers = numbersIn(line);
      problems.push({
        where: { line: before + at + 1 },
        message: `a word reaches into the next column: ${counted(numbers, "number")} on the line not read`,
      });
      continue;
    }
    rows.push({
      line: before + at + 1,
      isAfterRule: false,
      cells: edges.map(({ from, to }) => ownCell(line.slice(from, to).trim(), before + at + 1)),
    });
  }
  return rows.length < 2
    ? []
    : [{ line: before + dashes, caption: "", headings: [], rows, headRows: 1, isSparse: true, problems }];
}
