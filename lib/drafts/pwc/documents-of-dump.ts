import type { DumpFacts } from "./tables-of-dump";

/** The texts beside the tables of a dump: what a reader has to know of them, and the day of the data. */
export const documentsOfDump = ({ readOn, url }: DumpFacts): Readonly<Record<"README.md" | "CHANGES.md", string>> => ({
  "README.md": `# Leaderboards of Papers with Code

The tables were made of a dump of Papers with Code (${url}), read on ${readOn}, by \`npm run data:import -- pwc\`. Nobody has compared them with the papers.

- Each result is a quotation by an aggregator: it repeats what a row of a board prints.
- No metric has a direction, because the boards state none; so nothing is ranked. A curator who knows one writes it into \`direction\` of metrics.csv.
- Topics, families and short descriptions are not filled in. Metrics of different names are different metrics, and so is one name with and without a per cent sign.
- What is not one number, or has no model, is left out and counted in omissions.csv.
- A paper is dated by its arXiv id, to the month, or by the date that its rows give. What names no such paper stands under "Papers with Code".
`,
  "CHANGES.md": `# Changes of data and rules

## ${readOn}: made of a dump

The tables were made of a dump of Papers with Code (${url}).
`,
});
