import type { Catalogue } from "@/lib/catalogue/catalogue";
import { counted } from "@/lib/format/words";
import { bibtexOf } from "./citation";
import { versionInWords } from "./collection-names";

const EXPLAINED: Readonly<Record<string, string>> = {
  "datapackage.json": "the tables for programs: types, keys, references, hashes (Data Package 2)",
  "croissant.json": "the same for machine-learning tools (Croissant 1.1)",
  "CITATION.cff": "how to cite (Citation File Format)",
  "data/DICTIONARY.md": "every column, in words",
  "data/README.md": "the rules for curating the tables",
  "data/CHANGES.md": "what was changed, and when",
  "data/LICENSE.md": "the licence, and what it does not cover",
};

/** Returns the document that people who open the archive read first. */
export function printReadme(catalogue: Catalogue, home: string, paths: readonly string[]): string {
  const lines = paths.filter((path) => path in EXPLAINED).map((path) => `- \`${path}\`: ${EXPLAINED[path]}`);
  return `# ${catalogue.identity.title}, ${versionInWords(catalogue)}

${catalogue.identity.description}

${counted(catalogue.results.length, "result")} of ${counted(catalogue.papers.size, "paper")}, from <${home}>.

The tables are the CSV files in \`data\`: UTF-8, LF, RFC 4180; an empty cell means
that the source does not state it. One row of \`data/results.csv\` is one result.

${lines.join("\n")}

A spreadsheet that opens a CSV file directly treats arXiv ids as numbers and drops their trailing zeros, and those of 25.70 too. Import the columns
as text.

${licenceLine(catalogue)}

\`\`\`bibtex
${bibtexOf(catalogue, home)}\`\`\`
`;
}

const licenceLine = ({ identity: { licence } }: Catalogue) =>
  licence === null
    ? "No licence is stated. Quoted fragments remain their authors'."
    : `Licence of the curation: ${licence.title}, <${licence.url}>. Quoted fragments remain their authors'.`;
