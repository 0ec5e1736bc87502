import type { DumpFacts } from "./tables-of-dump";

/** The documents beside the tables of a dump: what a reader has to know about them, and the date of the data. */
export const documentsOfDump = ({ readOn, url }: DumpFacts): Readonly<Record<"README.md" | "CHANGES.md", string>> => ({
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
`,
});
