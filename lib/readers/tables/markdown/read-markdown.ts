import { ownCell, type Grid, type GridRow } from "@/lib/readers/tables/grid";
import { cleanInline } from "./clean-inline";

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;

/**
 * Reads every table of a Markdown text, also in quotations, lists and code blocks. Uses its own scanner, because Markdown libraries cut rows that are
 * too long and pad rows that are too short, which would put a number under the wrong header.
 */
export function readMarkdown(text: string): readonly Grid[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/^[\s>]*(?=\|)|^(?:\s*>)+\s?/, ""));
  const grids: Grid[] = [];
  const headings: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const heading = HEADING.exec(lines[at] as string);
    if (heading) {
      const depth = (heading[1] as string).length;
      headings.length = Math.min(headings.length, depth - 1);
      while (headings.length < depth - 1) headings.push("");
      headings.push(cleanInline(heading[2] as string).text);
    }
    const rule = lines[at + 1];
    if (!beginsTable(lines[at] as string, rule)) continue;
    const rows = [rowOf(lines[at] as string, at + 1)];
    let next = at + 2;
    for (; next < lines.length && isRow(lines[next] as string); next += 1)
      rows.push(rowOf(lines[next] as string, next + 1));
    grids.push({
      line: at + 1,
      caption: "",
      headings: headings.filter((one) => one !== ""),
      rows,
      headRows: 1,
      isSparse: true,
      problems: [],
    });
    at = next - 1;
  }
  return grids;
}

/** Very long lines are never rules, and the pattern would take long on them. */
const isRule = (line: string) => line.length < 10_000 && line.includes("|") && line.includes("-") && RULE.test(line);
const isRow = (line: string) => line.includes("|");

/** A header is a row above a rule with as many cells; a rule with a different number of cells is a row of gaps. */
const beginsTable = (head: string, rule: string | undefined) =>
  isRow(head) && !isRule(head) && rule !== undefined && isRule(rule) && cellsOf(head).length === cellsOf(rule).length;

function rowOf(line: string, number: number): GridRow {
  const cells = cellsOf(line).map((source) => {
    const { text, marks } = cleanInline(source);
    return ownCell(text, number, marks);
  });
  return { line: number, cells, isAfterRule: false };
}

const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|\s*$/, "")
    .split(/(?<!\\)\|/);
