import { pathOf, readAt } from "@/lib/format/source";
import { printDate } from "@/lib/format/date";
import { printValue } from "@/lib/format/result";
import type { Exhibit, ExhibitSection } from "./exhibit";
import { gridSheet } from "./grid-sheet";
import { listSheet } from "./list-sheet";
import { escapeMarkdown, markdownTarget } from "./markdown-escape";
import { sourceWords, type Line, type Sheet, type SheetCell, type SheetGroup } from "./sheet";

/** Writes a view as GitHub-flavoured Markdown: every value as the page prints it, the best in bold, each with a link to its source. */
export function exhibitMarkdown({ title, link, version, date, sections, notes, collection }: Exhibit): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...sections.map(sheetOf).flatMap(sheetParts),
    ...notes.map(escapeMarkdown),
    `[${escapeMarkdown(collection.title)}](${markdownTarget(link)}), data version ${version} of ${printDate(date)}. Results are quoted as their sources print them.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

const sheetOf = (section: ExhibitSection): Sheet =>
  section.shape === "grid" ? gridSheet(section) : listSheet(section);

function sheetParts(sheet: Sheet): readonly string[] {
  const { title, facts, groups, notes } = sheet;
  const tables = groups.flatMap((group) => groupParts(sheet, group));
  return [`## ${escapeMarkdown(title)}`, escapeMarkdown(facts), ...tables, ...notes.map(escapeMarkdown)].filter(
    Boolean,
  );
}

function groupParts({ columns }: Sheet, { heading, rows, notes }: SheetGroup): readonly string[] {
  const table = [
    line(columns.map(({ head }) => escapeMarkdown(head))),
    line(columns.map(({ holds }) => (holds === "numbers" ? "---:" : "---"))),
    ...rows.map((cells) => line(cells.map(cellText))),
  ];
  const body = rows.length === 0 ? "" : table.join("\n");
  return [heading && `### ${escapeMarkdown(heading)}`, body, ...notes.map(escapeMarkdown)].filter(Boolean);
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const cellText = (cell: SheetCell) => cell.map(lineText).join(" · ");

const linked = (words: string, address: string) =>
  pathOf(address) === null
    ? `[${escapeMarkdown(words)}](${markdownTarget(address)})`
    : `${escapeMarkdown(words)} (${escapeMarkdown(pathOf(address) ?? "")})`;

function lineText(part: Line): string {
  switch (part.kind) {
    case "value": {
      const value = escapeMarkdown(printValue(part.result));
      return part.best ? `**${value}**` : value;
    }
    case "source":
      return linked(sourceWords(part.result), readAt(part.result.source));
    case "derived":
      return `*${escapeMarkdown(part.text)}*`;
    case "quotation":
      return `“${escapeMarkdown(part.text)}”`;
    default:
      return escapeMarkdown(part.text);
  }
}
