import { greatest } from "@/lib/numerals/greatest";
import type { PwcDump } from "./board";
import type { DumpFacts } from "./tables-of-dump";

/**
 * Returns the documents beside the tables of a dump: what a reader has to know about them, the date of the data, and the names that differ from those
 * in the dump.
 */
export const documentsOfDump = (
  { decoded }: Pick<PwcDump, "decoded">,
  { readOn, url }: DumpFacts,
): Readonly<Record<"README.md" | "CHANGES.md", string>> => ({
  "README.md": `# Leaderboards of Papers with Code

The tables were made from a dump of Papers with Code (${url}), read on ${readOn}, with \`npm run data:import -- pwc\`. Nobody has compared them with the papers.

- Each result is a quotation by an aggregator: it repeats what a row of a board prints.
- No metric has a direction, because the boards do not state one, so nothing is ranked. A curator who knows it can enter it in \`direction\` of metrics.csv.
- Topics, families and short descriptions are not filled in. Metrics with different names are different metrics, and so is the same name with and without a per cent sign.
- Cells that are not exactly one number, or have no model, are left out and counted in omissions.csv.
- A paper is dated by its arXiv id, to the month, or by the date that its rows give. Results that name no such paper are filed under "Papers with Code".
`,
  "CHANGES.md": `# Changes of data and rules

## ${readOn}: made from a dump

The tables were made from a dump of Papers with Code (${url}).
${namesDecoded(decoded)}`,
});

/** Lists the names as code, because Markdown would decode the references as well. */
function namesDecoded(decoded: PwcDump["decoded"]): string {
  if (decoded.size === 0) return "";
  const lines = Array.from(decoded, ([found, name]) => `- ${inCode(found)} became ${inCode(name)}`);
  return `\nNames with HTML character references were written without them:\n\n${lines.join("\n")}\n`;
}

/** Puts a text between more backticks than it contains in a row. */
function inCode(text: string): string {
  const fence = "`".repeat(greatest([0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)]) + 1);
  return /^`|`$/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
