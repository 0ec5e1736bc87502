import type { Problem } from "@/lib/csv/problem";
import type { AbstractFile } from "@/lib/catalogue/load-abstracts";
import type { TableRows } from "@/lib/catalogue/tables-of";

/** Checks that the title of a paper equals the first line of its text, apart from LaTeX, case and punctuation. */
export function checkTitles(
  rows: TableRows,
  files: readonly Pick<AbstractFile, "name" | "paper" | "title">[],
): readonly Problem[] {
  const titles = new Map(files.map((file) => [file.paper, file]));
  return rows.papers.flatMap(({ line, row }): Problem[] => {
    const file = titles.get(row.paper_id);
    if (file === undefined || lettersOf(file.title) === lettersOf(row.title)) return [];
    return [
      {
        file: "papers.csv",
        line,
        column: "title",
        found: `"${row.title}"`,
        instead: `"${file.title}", as ${file.name} begins, or the text of this paper`,
      },
    ];
  });
}

/** Greek letters are removed on both sides: LaTeX writes them as macros, a title in Unicode. */
const lettersOf = (title: string) =>
  title
    .replace(/\\[a-zA-Z]+/g, "")
    .normalize("NFKD")
    .replace(/[\p{M}\p{Script=Greek}]|[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
