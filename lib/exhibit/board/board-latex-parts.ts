import type { LatexBoard } from "./board-latex-table";

/** The lines that fit on a page together with the notes below them. */
const PAGE_LINES = 45;

/** Returns the rows of a board with rules between its groups, in one piece. */
export const inOnePart = ({ body }: Pick<LatexBoard, "body">): readonly string[] =>
  body.flatMap((group, at) => [...(at === 0 ? [] : ["\\midrule"]), ...linesOf(group)]);

const linesOf = ({ head, rows }: LatexBoard["body"][number]) => [...head, ...rows];

/** Returns the rows in as many parts as they need pages, because LaTeX's plain tables cannot break over pages. The head of a group is never the last line of a part. */
export function inParts({ body, lines }: Pick<LatexBoard, "body" | "lines">): readonly (readonly string[])[] {
  const rows = body.reduce((sum, group) => sum + linesOf(group).length, 0);
  // Each row counts as the average number of lines per row.
  const weight = Math.max(1, lines / Math.max(1, rows));
  const parts: string[][] = [[]];
  let used = 0;
  for (const group of body)
    for (const [at, line] of linesOf(group).entries()) {
      const needed = weight * (at < group.head.length ? 2 : 1);
      if (used + needed > PAGE_LINES) {
        parts.push([]);
        used = 0;
      }
      const part = parts.at(-1) as string[];
      if (at === 0 && part.length > 0) part.push("\\midrule");
      part.push(line);
      used += weight;
    }
  return parts;
}
