import type { Catalogue } from "@/lib/catalogue/catalogue";
import { sha256Of } from "@/lib/catalogue/sha256";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { cellsOf, type Cell, type CellKind } from "@/lib/tables/cell-kind";
import { fileOf, type Table } from "@/lib/tables/table";
import { tableOf } from "@/lib/tables/table-of";
import { bibtexOf } from "./citation";
import { pathOf } from "./data-package";
import { PARQUET_FILE, parquetOfAll } from "./parquet";

export const CROISSANT = "http://mlcommons.org/croissant/1.1";

/** Terms that have the same name in Croissant's own vocabulary. */
const CROISSANT_TERMS = [
  "arrayShape",
  "citeAs",
  "column",
  "containedIn",
  "equivalentProperty",
  "extract",
  "field",
  "fileObject",
  "fileProperty",
  "fileSet",
  "format",
  "includes",
  "isArray",
  "isLiveDataset",
  "jsonPath",
  "key",
  "md5",
  "parentField",
  "path",
  "recordSet",
  "references",
  "regex",
  "repeated",
  "replace",
  "samplingRate",
  "separator",
  "source",
  "subField",
  "transform",
] as const;

/**
 * The complete recommended context (Croissant 1.1, appendix 1), because mlcroissant 1.1.0, the format's own library, compares terms as text. It
 * refuses a data set under http://schema.org/, and warns about each missing term, used or not.
 */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  dct: "http://purl.org/dc/terms/",
  conformsTo: "dct:conformsTo",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  description: { "@container": "@language" },
  examples: { "@id": "cr:examples", "@type": "@json" },
  name: { "@container": "@language" },
  ...Object.fromEntries(CROISSANT_TERMS.map((term) => [term, `cr:${term}`])),
};

/**
 * Returns the collection in the Croissant format, version 1.1 (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html). `addressOf`
 * returns the place of a file: relative in the archive, absolute on the site.
 */
export function croissant(catalogue: Catalogue, home: string, addressOf: (path: string) => string) {
  const { version, date, identity } = catalogue;
  return {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: CROISSANT,
    name: identity.name,
    description: identity.description,
    url: `${home}/data`,
    ...(identity.licence !== null && { license: identity.licence.url }),
    creator: { "@type": "sc:Organization", name: identity.publisher.name, url: identity.publisher.url ?? home },
    ...(date !== null && { datePublished: date, dateModified: date }),
    version,
    citeAs: bibtexOf(catalogue, home),
    inLanguage: identity.language,
    keywords: identity.keywords,
    distribution: [
      ...TABLE_NAMES.map((name) => fileObject(catalogue, name, addressOf)),
      parquetObject(catalogue, home),
    ],
    recordSet: TABLE_NAMES.map((name) => recordSet(tableOf(name))),
  };
}

function fileObject({ texts, hashes }: Catalogue, name: TableName, addressOf: (path: string) => string) {
  const file = fileOf(TABLES[name]);
  return {
    "@type": "cr:FileObject",
    "@id": file,
    name: file,
    contentUrl: addressOf(pathOf(TABLES[name])),
    contentSize: `${Buffer.byteLength(texts[name])} B`,
    encodingFormat: "text/csv",
    sha256: hashes[name],
  };
}

/**
 * Describes the Parquet file. Only on the site, because the archive has the CSV. The record sets are those of the CSV, since one file is enough to
 * read them.
 */
function parquetObject(catalogue: Catalogue, home: string) {
  const file = parquetOfAll(catalogue);
  return {
    "@type": "cr:FileObject",
    "@id": PARQUET_FILE,
    name: PARQUET_FILE,
    contentUrl: `${home}/data/parquet/${PARQUET_FILE}`,
    contentSize: `${file.byteLength} B`,
    encodingFormat: "application/x-parquet",
    sha256: sha256Of(file),
  };
}

function recordSet(table: Table) {
  const { name, rowIs, key } = table;
  return {
    "@type": "cr:RecordSet",
    "@id": name,
    name,
    description: `One record is ${rowIs}.`,
    key: key.map((column) => ({ "@id": `${name}/${column}` })),
    field: cellsOf(table).map((cell) => field(table, cell)),
  };
}

/** Digits of a result are text, because Croissant cannot express the comma in 16,000; the same applies to a month or a day. */
const DATA_TYPES: Readonly<Record<CellKind, string>> = {
  text: "sc:Text",
  day: "sc:Date",
  address: "sc:URL",
  choice: "sc:Text",
  integer: "sc:Integer",
  decimal: "sc:Float",
  "printed-number": "sc:Text",
  ids: "sc:Text",
  pairs: "sc:Text",
};

const SEPARATORS: Readonly<Partial<Record<CellKind, string>>> = { ids: " ", pairs: "; " };

function field(table: Table, { name, description, kind }: Cell) {
  const separator = SEPARATORS[kind];
  const to = table.references.find(({ column }) => column === name)?.to;
  return {
    "@type": "cr:Field",
    "@id": `${table.name}/${name}`,
    name,
    description,
    dataType: DATA_TYPES[kind],
    ...(separator !== undefined && { isArray: true }),
    source: {
      fileObject: { "@id": fileOf(table) },
      extract: { column: name },
      ...(separator !== undefined && { transform: { separator } }),
    },
    // A pair is a key and a value, so the whole cell is not an id.
    ...(to !== undefined && kind !== "pairs" && { references: reference(to as TableName) }),
  };
}

/**
 * Returns a reference to the id column in the file of another table, not in its record set: mlcroissant 1.1.0 joins a record set only if that one
 * joins nothing itself, and results refer to sources, which refer to papers.
 */
const reference = (to: TableName) => ({
  fileObject: { "@id": fileOf(TABLES[to]) },
  extract: { column: TABLES[to].key[0] },
});
