import { printProblem, type Problem } from "@/lib/csv/problem";
import { day } from "@/lib/tables/cells";

/** A dated entry of CHANGES.md: a change of the data or its rules. */
export interface Change {
  /** Its anchor on /data and id in the feed: the day, and its number among the entries of that day, so that correcting a title does not move it. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  /** The change, as Markdown. */
  readonly text: string;
}

const HEADING = /^## (?<date>\d{4}-\d{2}-\d{2}): (?<title>\S.*)$/;
const FILE = "CHANGES.md";

/** Reads the dated entries of CHANGES.md, newest first. Throws with all problems of its headings. */
export function readChanges(markdown: string): readonly Change[] {
  const { changes, problems } = parseChanges(markdown);
  if (problems.length > 0) throw new Error(problems.map(printProblem).join("\n"));
  return changes;
}

/** Returns the entries whose heading can be read, and a problem for each heading that has no valid calendar date or is out of order. */
export function parseChanges(markdown: string): {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
} {
  const entries: { date: string; title: string; lines: string[] }[] = [];
  const problems: Problem[] = [];
  for (const [at, text] of markdown.split(/\r?\n/).entries()) {
    if (!text.startsWith("## ")) {
      entries.at(-1)?.lines.push(text);
      continue;
    }
    const { date, title } = HEADING.exec(text)?.groups ?? {};
    const refuse = (found: string, instead: string) =>
      problems.push({ file: FILE, line: at + 1, column: "", found, instead });
    const before = entries.at(-1);
    if (date === undefined || title === undefined || !day.safeParse(date).success)
      refuse(text, "a heading such as ## 2026-11-23: what was changed");
    else if (before && before.date < date) refuse(`${date} below ${before.date}`, "newest first");
    else entries.push({ date, title, lines: [] });
  }
  const changes = entries.map(({ date, title, lines }, at) => {
    const before = entries.slice(at + 1).filter((entry) => entry.date === date).length;
    return { id: `change-${date}-${before + 1}`, date, title, text: lines.join("\n").trim() };
  });
  return { changes, problems };
}
