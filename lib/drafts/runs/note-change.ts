import { PRIVATE_CHANGE } from "@/lib/catalogue/public";

const TITLE = "Runs imported";

/** Returns CHANGES.md with the changes of an import: below the day's heading for imports if there is one, else in a new first entry. */
export function noteChange(markdown: string, day: string, changes: readonly string[], isPrivate: boolean): string {
  const heading = `## ${day}: ${TITLE}${isPrivate ? PRIVATE_CHANGE : ""}`;
  const items = changes.map((change) => `- ${change}\n`).join("");
  const text = markdown === "" ? "# Changes\n" : markdown.endsWith("\n") ? markdown : `${markdown}\n`;
  const at = text.indexOf(`${heading}\n\n`);
  if (at >= 0) return `${text.slice(0, at + heading.length + 2)}${items}${text.slice(at + heading.length + 2)}`;
  const first = text.search(/^## /m);
  const entry = `${heading}\n\n${items}`;
  return first < 0 ? `${text}\n${entry}` : `${text.slice(0, first)}${entry}\n${text.slice(first)}`;
}
