import { parseChanges } from "@/lib/catalogue/changes";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import type { Base } from "./base";
import { changeWords, withChange } from "./changes-entry";
import type { CheckedDraft } from "./check-draft";
import { withoutHeader } from "./compose";
import type { DeskDraft } from "./desk-draft";
import type { ChangedFile } from "./unified-diff";

/** The title of the entry in CHANGES.md, and of a pull request. */
export const titleOf = (paper: string) => `results of ${paper}`;

/** Every file that a draft changes, below the root of the project, in canonical form; CHANGES.md with its entry of the day is among them. */
export function draftFiles(base: Base, draft: DeskDraft, { added, lines, rows }: CheckedDraft, day: string): readonly ChangedFile[] {
  const tables = TABLE_NAMES.filter((name) => lines[name].addresses.length > 0).map((name): ChangedFile => ({ path: `data/${fileOf(TABLES[name])}`, before: base.texts[name], after: `${base.texts[name]}${withoutHeader(lines[name].text)}` }));
  if (tables.length === 0) return [];
  const paper = rows.papers.find(({ row }) => row.paper_id === draft.paper)?.row.short_name ?? draft.paper;
  const text = [changeWords(paper, added), ...(draft.change.trim() === "" ? [] : [`- ${draft.change.trim()}`])].join("\n");
  // Entries stand newest first, also where the clock of this machine is behind that of the last curator.
  const newest = parseChanges(base.changes ?? "").changes[0]?.date ?? day;
  return [...tables, { path: "data/CHANGES.md", before: base.changes, after: withChange(base.changes, { day: day < newest ? newest : day, title: titleOf(paper), text }) }];
}

/** The file that data:verify takes for the abstract of a draft: the title, a blank line, the abstract. Null where none is read. */
export function abstractFile({ paper, abstract }: DeskDraft, title: string): { readonly name: string; readonly text: string } | null {
  return abstract.text === "" ? null : { name: `${paper}.txt`, text: `${title}\n\n${abstract.text}\n` };
}
