import { markdownOf, type Section } from "./report";

/** A measured section, and the circumstances that its numbers depend on. */
export interface Recorded {
  readonly section: Section;
  readonly date: string;
  readonly command: string;
  /** The data version, as pages and API show it. */
  readonly data: string;
  readonly machine: string;
}

const HEAD = `# Measured

Written by \`npm run bench -- --record\`; a part that is recorded alone replaces only its own section. A floor is what a result
has to reach (✓ reached, ✗ missed), and the command fails if one is missed. The client runs on the same machine as the server.`;

const titleOf = (text: string) => /^## (.*)$/m.exec(text)?.[1] ?? "";

/**
 * Returns the page of the record with a new section in place of the previous one; all others stay as they were. Sections are in the order of
 * `titles`; a section without a title there belongs to no part any more and is dropped.
 */
export function pageOf(
  { section, date, command, data, machine }: Recorded,
  before: string,
  titles: readonly string[],
): string {
  const sections = new Map(before.split(/^(?=## )/m).map((text) => [titleOf(text), text.trim()]));
  sections.set(section.title, markdownOf(section, `${date}, \`${command}\`, data ${data}. ${machine}.`).trim());
  return `${[HEAD, ...titles.flatMap((title) => sections.get(title) ?? [])].join("\n\n")}\n`;
}
