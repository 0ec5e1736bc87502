import type { CsvTable } from "./csv-table";

/**
 * Reads a table whose columns are separated by spaces below a line of dashes. A cell is the text under its dashes; a row in which text crosses from
 * one column to the next is not read. Returns null if there is no such table.
 */
export function readConsoleTable(lines: readonly string[]): CsvTable | null {
  const rule = lines.findIndex(
    (line, at) => at > 0 && /^-+(?: +-+)+\s*$/.test(line) && /^dataset\b/.test(lines[at - 1] as string),
  );
  if (rule < 1) return null;
  const spans = [...(lines[rule] as string).matchAll(/-+/g)].map(
    ({ 0: dashes, index }) => [index, index + dashes.length] as const,
  );
  const cut = (line: string) =>
    spans.map(([from, to], at) => line.slice(from, at === spans.length - 1 ? undefined : to).trim());
  const columns = cut(lines[rule - 1] as string);
  const problems: { where: { line: number }; message: string }[] = [];
  const rows: CsvTable["rows"][number][] = [];
  for (let at = rule + 1; at < lines.length && !/^[$^\s]*$/.test(lines[at] as string); at += 1) {
    const line = lines[at] as string;
    const crosses = spans.slice(1).some(([from], nth) => line.slice(spans[nth]?.[1], from).trim() !== "");
    if (crosses)
      problems.push({
        where: { line: at + 1 },
        message: "the cells of the row do not line up with the header, so it is not read",
      });
    else {
      const cells = cut(line);
      rows.push({
        line: at + 1,
        row: at - rule,
        cell: (column) => (columns.includes(column) ? cells[columns.indexOf(column)] : undefined),
      });
    }
  }
  return { columns, rows, problems };
}
