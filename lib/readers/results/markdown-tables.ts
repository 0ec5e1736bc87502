/** A pipe table of a Markdown text. Cells keep leading spaces, which indent the tasks of a group, and lose trailing ones. */
export interface MarkdownTable {
  /** Line of the header, from 1. */
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Returns every pipe table of a text that has a line of dashes below its header. */
export function markdownTablesOf(text: string): readonly MarkdownTable[] {
  const lines = text.split(/\r\n?|\n/);
  const tables: MarkdownTable[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    if (!RULE.test(lines[at] as string) || !(lines[at - 1] as string).includes("|")) continue;
    const rows: { line: number; cells: string[] }[] = [];
    const header = cellsOf(lines[at - 1] as string).map((cell) => cell.trim());
    const line = at;
    for (at += 1; at < lines.length && /^\s*\|/.test(lines[at] as string); at += 1)
      rows.push({ line: at + 1, cells: cellsOf(lines[at] as string) });
    tables.push({ line, header, rows });
  }
  return tables;
}

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trimEnd());
}
