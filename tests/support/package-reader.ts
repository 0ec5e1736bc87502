import { createHash } from "node:crypto";
import { unzipSync } from "fflate";

/**
 * A reader of Data Packages that knows the standard and nothing about this project, like any other program. It reads the file `datapackage.json` and
 * then only the files that it names.
 */
type Value = string | number | null;
type PackageRow = Readonly<Record<string, Value>>;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect: {
    readonly header: boolean;
    readonly delimiter: string;
    readonly lineTerminator: string;
    readonly quoteChar: string;
  };
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}
interface Descriptor {
  readonly version: string;
  readonly resources: readonly Resource[];
}

/** Reads the tables of a package by name. Throws if a file does not match its descriptor, or if a key is violated. */
export function readPackage(archive: Uint8Array): {
  readonly descriptor: Descriptor;
  readonly tables: ReadonlyMap<string, readonly PackageRow[]>;
} {
  const files = unzipSync(archive);
  const whole = JSON.parse(new TextDecoder().decode(files["datapackage.json"])) as Descriptor;
  // A resource with a URL is stored elsewhere; the tables are in the archive.
  const descriptor = { ...whole, resources: whole.resources.filter(({ path }) => !/^https?:/.test(path)) };
  const tables = new Map(
    descriptor.resources.map((resource) => [resource.name, readResource(resource, files[resource.path])]),
  );
  for (const { name, schema } of descriptor.resources) {
    checkUnique(name, keysOf(tables.get(name) ?? [], schema.primaryKey));
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(keysOf(tables.get(reference.resource) ?? [], reference.fields));
      for (const key of keysOf(tables.get(name) ?? [], fields))
        if (!known.has(key)) throw new Error(`${name}: no ${key} in ${reference.resource}`);
    }
  }
  return { descriptor, tables };
}

function readResource(
  { path, encoding, bytes, hash, dialect, schema }: Resource,
  file: Uint8Array | undefined,
): readonly PackageRow[] {
  if (file === undefined) throw new Error(`no file ${path}`);
  if (file.byteLength !== bytes) throw new Error(`${path}: ${file.byteLength} bytes, not ${bytes}`);
  if (`sha256:${createHash("sha256").update(file).digest("hex")}` !== hash) throw new Error(`${path}: another hash`);
  const text = new TextDecoder(encoding, { fatal: true }).decode(file);
  const [header, ...rows] = splitCsv(text, dialect);
  if (!dialect.header || header?.join() !== schema.fields.map(({ name }) => name).join())
    throw new Error(`${path}: another header`);
  return rows.map((cells) =>
    Object.fromEntries(
      schema.fields.map((field, at) => [field.name, readCell(field, schema.missingValues, cells[at] ?? "")]),
    ),
  );
}

/** Returns the records of a CSV in a dialect; written separately, so that it does not share the collection's own reader or its mistakes. */
function splitCsv(
  text: string,
  { delimiter, lineTerminator, quoteChar }: Resource["dialect"],
): readonly (readonly string[])[] {
  const records: string[][] = [[""]];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const record = records.at(-1) ?? [];
    const add = (characters: string) => record.push(`${record.pop() ?? ""}${characters}`);
    if (isQuoted && text.startsWith(quoteChar + quoteChar, at)) {
      add(quoteChar);
      at += 1;
    } else if (text.startsWith(quoteChar, at)) isQuoted = !isQuoted;
    else if (!isQuoted && text.startsWith(delimiter, at)) record.push("");
    else if (!isQuoted && text.startsWith(lineTerminator, at)) records.push([""]);
    else add(text.charAt(at));
  }
  return records.slice(0, -1);
}

function readCell({ name, type, format, constraints = {} }: Field, missing: readonly string[], cell: string): Value {
  const refuse = (reason: string): never => {
    throw new Error(`${name}: ${JSON.stringify(cell)} ${reason}`);
  };
  if (missing.includes(cell)) return constraints.required ? refuse("is missing") : null;
  if (constraints.enum && !constraints.enum.includes(cell)) refuse("is not in the list");
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(cell))
    refuse("is not of the pattern");
  if (format === "uri" && !URL.canParse(cell)) refuse("is no address");
  if (type === "string") return cell;
  if (type === "date") return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? cell : refuse("is not a date");
  const number = Number(cell);
  if (!(type === "integer" ? Number.isInteger(number) : type === "number" && Number.isFinite(number)))
    refuse(`is no ${type}`);
  return constraints.minimum !== undefined && number < constraints.minimum ? refuse("is too small") : number;
}

/** Returns the keys of rows, without those that lack a part. */
const keysOf = (rows: readonly PackageRow[], fields: readonly string[]): readonly string[] =>
  rows
    .filter((row) => fields.every((field) => row[field] !== null))
    .map((row) => JSON.stringify(fields.map((field) => row[field])));

function checkUnique(name: string, keys: readonly string[]): void {
  if (new Set(keys).size !== keys.length) throw new Error(`${name}: a key twice`);
}
