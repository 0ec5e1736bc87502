import { splitForeign } from "@/lib/csv/split-foreign";
import { ownCell, type Grid } from "@/lib/readers/tables/grid";
import { greatest } from "@/lib/numerals/greatest";

/** Reads a CSV or TSV file as a table, whatever its delimiter, quotes and line ends. Lines that begin with "# " above the header are comments. */
export function readCsvGrid(text: string): readonly Grid[] {
  const { records, errors } = splitForeign(text);
  const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");
  const first = records.findIndex(({ cells }) => !isBlank(cells) && !(cells[0] ?? "").startsWith("# "));
  const kept = first === -1 ? [] : records.slice(first).filter(({ cells }) => !isBlank(cells));
  const rows = kept.map(({ line, cells }) => ({
    line,
    isAfterRule: false,
    cells: cells.map((cell) => ownCell(onOneLine(cell), line)),
  }));
  if (rows.length === 0 || greatest(rows.slice(0, 50).map(({ cells }) => cells.length)) < 2) return [];
  return [
    {
      line: rows[0]?.line ?? 1,
      caption: "",
      headings: [],
      rows,
      headRows: null,
      isSparse: true,
      problems: errors.map(({ line, message }) => ({
        where: { line },
        message: `${message}; write cells with a quote or a delimiter in double quotes, and "" for a quote inside`,
      })),
    },
  ];
}

const onOneLine = (cell: string) =>
  cell.includes("\n")
    ? cell
        .split("\n")
        .map((line) => line.trim())
        .join(" ")
        .trim()
    : cell.trim();
