/** A dated entry of CHANGES.md: what was changed in the data or its rules. */
export interface Change {
  /** Its place on /data and in the feed: the day, and which entry of that day it was, so that a corrected title moves nothing. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  /** What was changed, as Markdown. */
  readonly text: string;
}

const HEADING = /^## (?<date>\d{4}-\d{2}-\d{2}): (?<title>\S.*)$/;
const FILE = "CHANGES.md";

/**
 * Reads the dated entries of CHANGES.md, newest first. Throws with the line of a heading that has no date, or that is not in
 * that order.
 */
export function readChanges(markdown: string): readonly Change[] {
  const found: { date: string; title: string; lines: string[] }[] = [];
  for (const [at, line] of markdown.split("\n").entries()) {
    if (!line.startsWith("## ")) {
      found.at(-1)?.lines.push(line);
      continue;
    }
    const { date, title } = HEADING.exec(line)?.groups ?? {};
    const refuse = (what: string, instead: string) => new Error(`${FILE}:${at + 1}: ${what} → ${instead}`);
    if (date === undefined || title === undefined) throw refuse(line, "a heading such as ## 2026-11-23: what was changed");
    const before = found.at(-1);
    if (before && before.date < date) throw refuse(`${date} below ${before.date}`, "newest first");
    found.push({ date, title, lines: [] });
  }
  return found.map(({ date, title, lines }, at) => {
    const before = found.slice(at + 1).filter((entry) => entry.date === date).length;
    return { id: `change-${date}-${before + 1}`, date, title, text: lines.join("\n").trim() };
  });
}
