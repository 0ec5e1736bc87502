import { parseChanges } from "@/lib/catalogue/changes";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import type { Base } from "./base";
import { changeWords, correctionWords, furtherWords, withChange, type Further } from "./changes-entry";
import type { CheckedDraft } from "./check-draft";
import { withoutHeader } from "./compose";
import type { DeskDraft } from "./desk-draft";
import type { ChangedFile } from "./unified-diff";

/** Returns the title of the entry in CHANGES.md and of a pull request; `paper` is empty if nothing is added. */
export const titleOf = (paper: string) => (paper === "" ? "corrections" : `results of ${paper}`);

/** Returns the short name of the paper of a draft: its own, or that of the first source that it adds to. */
export function paperOf(draft: DeskDraft, { rows, additions }: Pick<CheckedDraft, "rows" | "additions">): string {
  const id = draft.paper || (additions.find((addition) => addition !== null)?.source.cells.paper_id ?? "");
  return rows.papers.find(({ row }) => row.paper_id === id)?.row.short_name ?? id;
}

/** Returns every file that a draft changes, by path from the root of the project, in canonical form, including CHANGES.md with the entry of the day. */
export function draftFiles(before: Base, draft: DeskDraft, checked: CheckedDraft, day: string): readonly ChangedFile[] {
  const { base, added, lines } = checked;
  const tables = TABLE_NAMES.map(
    (name): ChangedFile => ({
      path: `data/${fileOf(TABLES[name])}`,
      before: before.texts[name],
      after: `${base.texts[name]}${withoutHeader(lines[name].text)}`,
    }),
  ).filter((file) => file.before !== file.after);
  if (tables.length === 0) return [];
  const paper = paperOf(draft, checked);
  const hasOwn = added.some(({ table }) => table !== "results");
  const text = [
    ...(hasOwn ? [changeWords(paper, added)] : []),
    ...furtherWords(furtherOf(checked)),
    ...correctionWords(draft.corrections),
    ...(draft.change.trim() === "" ? [] : [`- ${draft.change.trim()}`]),
  ].join("\n");
  // The newest entry comes first, even if the clock of this machine is behind that of the last curator.
  const newest = parseChanges(before.changes ?? "").changes[0]?.date ?? day;
  return [
    ...tables,
    {
      path: "data/CHANGES.md",
      before: before.changes,
      after: withChange(before.changes, {
        day: day < newest ? newest : day,
        title: titleOf(added.length > 0 ? paper : ""),
        text,
      }),
    },
  ];
}

const furtherOf = ({ additions, rows }: CheckedDraft): readonly Further[] =>
  additions.flatMap((addition) => {
    if (addition === null) return [];
    const { source, fresh, taken } = addition;
    const paper =
      rows.papers.find(({ row }) => row.paper_id === source.cells.paper_id)?.row.short_name ??
      source.cells.paper_id ??
      "";
    return [
      {
        paper,
        locator: source.cells.locator ?? "",
        results: fresh.results,
        taken: taken.reduce((sum, { cells }) => sum + cells, 0),
      },
    ];
  });

/** Returns the file that data:verify reads as the abstract of a draft: the title, a blank line, the abstract. Returns null if there is no abstract. */
export function abstractFile(
  { paper, abstract }: DeskDraft,
  title: string,
): { readonly name: string; readonly text: string } | null {
  return abstract.text === "" ? null : { name: `${paper}.txt`, text: `${title}\n\n${abstract.text}\n` };
}
