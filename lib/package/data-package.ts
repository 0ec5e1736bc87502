import type { Catalogue } from "@/lib/catalogue/catalogue";
import { sha256Of } from "@/lib/catalogue/sha256";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { cellsOf, type Cell, type CellKind } from "@/lib/tables/cell-kind";
import { fileOf, type Table } from "@/lib/tables/table";
import { tableOf } from "@/lib/tables/table-of";
import { PARQUET_FILE, PARQUET_FOLDER, parquetOfAll } from "./parquet";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** Returns the path of a table relative to the descriptor, in the archive and on the site. */
export const pathOf = (table: Pick<Table, "name">) => `data/${fileOf(table)}`;

/**
 * Returns the collection as a Data Package (https://datapackage.org, version 2). The paths are relative, so that the same text describes the files of
 * the archive and those of the site.
 */
export function dataPackage(catalogue: Catalogue, home: string) {
  const { version, date, tables, identity } = catalogue;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: identity.name,
    title: identity.title,
    description: identity.description,
    homepage: home,
    version,
    ...(date !== null && { created: `${date}T00:00:00Z` }),
    keywords: identity.keywords,
    contributors: [{ title: identity.publisher.name, path: identity.publisher.url ?? home, roles: ["curator"] }],
    ...(identity.licence !== null && {
      licenses: [{ name: identity.licence.spdx, path: identity.licence.url, title: identity.licence.title }],
    }),
    sources: tables.papers.map(({ title, paper_url }) => ({ title, ...(paper_url !== null && { path: paper_url }) })),
    resources: [...TABLE_NAMES.map((name) => resource(catalogue, name)), parquetResource(catalogue, home)],
  };
}

/** Describes the results as Parquet, for query engines; only on the site, because the archive has the CSV. */
function parquetResource(catalogue: Catalogue, home: string) {
  const file = parquetOfAll(catalogue);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: "results-parquet",
    path: `${home}/data/parquet/${PARQUET_FILE}`,
    title: PARQUET_FILE,
    description: `results.csv with the number of each value and the names that its ids stand for. The same by benchmark: ${home}/data/${PARQUET_FOLDER}/benchmark=ID/${PARQUET_FILE}.`,
    format: "parquet",
    mediatype: "application/vnd.apache.parquet",
    bytes: file.byteLength,
    hash: `sha256:${sha256Of(file)}`,
  };
}

/** The dialect in which `lib/csv` writes the files. */
const DIALECT = {
  $schema: `${PROFILES}/tabledialect.json`,
  header: true,
  delimiter: ",",
  lineTerminator: "\n",
  quoteChar: '"',
  doubleQuote: true,
};

function resource({ texts, hashes, identity }: Catalogue, name: TableName) {
  const table = tableOf(name);
  const cells = cellsOf(table).map((cell) => withVocabulary(cell, identity));
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: "table",
    path: pathOf(table),
    title: fileOf(table),
    description: `One row is ${table.rowIs}.`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(texts[name]),
    hash: `sha256:${hashes[name]}`,
    dialect: DIALECT,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: cells.map(field),
      missingValues: [""],
      primaryKey: table.key,
      ...foreignKeys(table, cells),
    },
  };
}

/** Adds the topics and families of collection.json, which the definition of a table does not list. */
function withVocabulary(cell: Cell, { topics, families }: Catalogue["identity"]): Cell {
  const listed = { topic: topics, family: families }[cell.name];
  return listed === undefined ? cell : { ...cell, kind: "choice", allowed: listed.map(({ id }) => id), pattern: null };
}

/**
 * Types of Table Schema. A date that can be a month is not a `date` there, so it stays text with its pattern. Printed digits are not a `number`,
 * whose comma always groups: 0,196 would be read as 196. The standard has lists, but its published schema (which the descriptor names) refuses them:
 * a column of several ids is text, and its description says how they are separated.
 */
const FIELDS: Readonly<Record<CellKind, Readonly<Record<string, string>>>> = {
  text: { type: "string" },
  day: { type: "date" },
  address: { type: "string", format: "uri" },
  choice: { type: "string" },
  integer: { type: "integer" },
  decimal: { type: "number" },
  "printed-number": { type: "string" },
  ids: { type: "string" },
  pairs: { type: "string" },
};

function field({ name, title, description, kind, optional, allowed, pattern, minimum }: Cell) {
  return {
    name,
    title,
    description,
    ...FIELDS[kind],
    constraints: {
      required: !optional,
      ...(allowed && { enum: allowed }),
      ...(pattern !== null && { pattern }),
      ...(minimum !== null && { minimum }),
    },
  };
}

/**
 * Returns the foreign keys. A list of ids also refers to rows, but a foreign key of Table Schema is one cell; the description of the column says so.
 * The schema does not allow an empty list of keys.
 */
function foreignKeys({ references }: Table, cells: readonly Cell[]) {
  const isOneId = (column: string) => cells.some(({ name, kind }) => name === column && kind === "text");
  const keys = references
    .filter(({ column }) => isOneId(column))
    .map(({ column, to }) => ({ fields: [column], reference: { resource: to, fields: TABLES[to as TableName].key } }));
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
