import type { CSSProperties } from "react";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import { greatest } from "@/lib/numerals/greatest";

/**
 * The width of a card on a phone of 390 px, without the space for marks at its end, and the widths of its parts, in px at the usual font size, as
 * grid-cards.module.css sets them.
 */
const PHONE = 348;
const DIGIT = 7.4;
const LETTER = { name: 7.2, label: 6.6 };
const SMALL = 6.2;
const BESIDE = 12;
const GAP = 4;
const AROUND_NAME = 10;
const NAMES = { least: 56, most: 132 };
/** The height of a further line of a name, in rem. */
const LINE = 1.25;
/** The rules of grid-cards.module.css cover at most this many columns of values, and this many rows of a benchmark side by side. */
export const MOST_CARDS = { columns: 24, across: 6 } as const;

/**
 * Lays a grid out for a phone, as custom properties: each benchmark is a card, with its methods as rows, ordered by how often they come first, and
 * its conditions as columns. Null if the conditions of a benchmark do not fit side by side; the grid is then swiped.
 */
export function gridCards({ methods, metrics, sections }: ShownGrid): CSSProperties | null {
  const across = greatest(
    sections.map(({ rows }) => rows.length),
    0,
  );
  const columns = methods.length * metrics.length;
  const wanted = Math.ceil(
    greatest(
      [...methods.map(nameOf), ...metrics].map(({ length }) => length * LETTER.name + AROUND_NAME),
      NAMES.least,
    ),
  );
  const names = Math.floor(Math.min(NAMES.most, wanted, PHONE - across * widthOf(sections)));
  if (across === 0 || across > MOST_CARDS.across || columns > MOST_CARDS.columns || names < NAMES.least) return null;
  const byFirsts = methods.map((_, at) => at).toSorted((a, b) => firstsOf(sections, b) - firstsOf(sections, a));
  const places = methods.flatMap((method, m) =>
    metrics.map((metric, k) => {
      const order = byFirsts.indexOf(m);
      const head = order === 0 && metrics.length > 1 ? `${metric}\n` : "";
      const lines = Math.ceil((nameOf(method).length * LETTER.name) / (names - AROUND_NAME)) + (head === "" ? 0 : 1);
      return {
        row: HEAD_ROWS + k * methods.length + order + 1,
        name: `${head}${nameOf(method)}`,
        above: (lines - 1) * LINE,
      };
    }),
  );
  return Object.fromEntries([
    ["--names", `${names / 16}rem`],
    ["--across", String(across)],
    ...places.flatMap(({ row, name, above }, at) => [
      [`--r${at + 1}`, String(row)],
      [`--n${at + 1}`, cssText(name)],
      ...(above > 0 ? [[`--a${at + 1}`, `${above}rem`]] : []),
    ]),
  ]) as CSSProperties;
}

const nameOf = ({ name, yours }: ShownGrid["methods"][number]) => (yours ? `${name} (yours)` : name);

/** The rows for the name of the benchmark and the heads of its conditions. */
const HEAD_ROWS = 2;

/** Returns the width of a column: the widest of the heads, and of the values with their marks and the differences below them. */
function widthOf(sections: ShownGrid["sections"]): number {
  const rows = sections.flatMap((section) => section.rows);
  const values = rows.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell !== "string");
  return greatest(
    [
      ...rows.map(({ label }) => label.length * LETTER.label + GAP),
      ...values.map(({ text, difference = "" }) =>
        Math.max(longestWord(text) * DIGIT + BESIDE, difference.length * SMALL + GAP),
      ),
    ],
    0,
  );
}

/** Returns the length of the longest word. A value with its spread may take several lines: "0.395", "±" and "0.001". */
const longestWord = (text: string) =>
  greatest(
    text.split(" ").map(({ length }) => length),
    0,
  );

/** Counts the rows in which a method has the best value of the first metric. */
const firstsOf = (sections: ShownGrid["sections"], method: number) =>
  sections.reduce((sum, { rows }) => sum + rows.filter(({ cells }) => isBest(cells[method]?.[0])).length, 0);

const isBest = (cell: ShownGrid["sections"][number]["rows"][number]["cells"][number][number] | undefined) =>
  cell !== undefined && typeof cell !== "string" && cell.place === "best";

/** Writes a text as a CSS string. */
const cssText = (text: string) =>
  `"${text.replace(/["\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `).replaceAll("\n", "\\a ")}"`;
