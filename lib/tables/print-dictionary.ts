import { WRITTEN_AS_ID, WRITTEN_AS_TEXT, type TableDescription } from "./describe";
import { printCollectionFile } from "./print-collection";

const PREFACE = `# Dictionary

Every table and every column of the collection. Written by \`npm run data:dictionary\` from the definitions in \`lib/tables\`: change those, never
this file. The rules for filling the cells are in [README.md](README.md).

The files are UTF-8 without byte order mark, with LF, quoted according to RFC 4180, and only where needed. An empty cell means
"not stated in the source". In the tables below

- **text**: ${WRITTEN_AS_TEXT}; it has single spaces between words; one that begins with = + - or @ has an apostrophe
  before it, which keeps a spreadsheet from running it and is not part of the text;
- **id**: ${WRITTEN_AS_ID}.
`;

/** Returns the data dictionary as Markdown. */
export function printDictionary(tables: readonly TableDescription[]): string {
  return [PREFACE, printCollectionFile(), ...tables.map(printTable)].join("\n");
}

function printTable({ file, rowIs, key, references, columns }: TableDescription): string {
  const points = references.map(({ column, to }) => `\`${column}\` → \`${to}.csv\``);
  return `## ${file}

One row is ${rowIs}.

- Key: ${key.map((column) => `\`${column}\``).join(", ")}
- References: ${points.length > 0 ? points.join(", ") : "none"}

| column | title | what it holds | unit | how it is written | may be empty |
| --- | --- | --- | --- | --- | --- |
${columns.map(printColumn).join("\n")}
`;
}

type Column = TableDescription["columns"][number];

function printColumn(column: Column): string {
  const { name, title, description, unit, optional } = column;
  const cells = [`\`${name}\``, title, description, unit ?? "", howWritten(column), optional ? "yes" : "no"];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function howWritten({ written, references }: Column): string {
  if (written === WRITTEN_AS_TEXT) return "text";
  if (written === WRITTEN_AS_ID) return references === null ? "id" : `id of ${references}.csv`;
  return written;
}
