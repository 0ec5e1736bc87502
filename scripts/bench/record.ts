import { markdownOf, type Section } from "./report";

/** What was measured, and the circumstances that its numbers depend on. */
export interface Recorded {
  readonly section: Section;
  readonly date: string;
  readonly command: string;
  /** The version of the data, as pages and API give it. */
  readonly data: string;
  readonly machine: string;
}

const HEAD = `# Measured

Written by \`npm run bench -- --record\`; a part that is recorded alone replaces only its own section. A floor is what a result
has to reach (✓ reached, ✗ missed), and the command fails if one is missed. The client runs on the same machine as the server.`;

const titleOf = (text: string) => /^## (.*)$/m.exec(text)?.[1] ?? "";

/**
 * The page of the record with a section that was recorded now, in the place of the one before, and all others as they were.
 * They stand in the order of `titles`; what has no title there is no part any more, and goes.
 */
export function pageOf({ section, date, command, data, machine }: Recorded, before: string, titles: readonly string[]): string {
  const sections = new Map(before.split(/^(?=## )/m).map((text) => [titleOf(text), text.trim()]));
  sections.set(section.title, markdownOf(section, `${date}, \`${command}\`, data ${data}. ${machine}.`).trim());
  return `${[HEAD, ...titles.flatMap((title) => sections.get(title) ?? [])].join("\n\n")}\n`;
}
