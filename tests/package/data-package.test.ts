import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dataPackage } from "@/lib/package/data-package";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { cellsOf } from "@/lib/tables/cell-kind";
import { tableOf } from "@/lib/tables/table-of";
import { wide } from "@/tests/support/catalogues";

/*
 * No npm package contains the published JSON Schemas of Data Package 2 (`datapackage` has those of version 1). This is a transcription of the rules
 * of https://datapackage.org/standard/data-package/, /data-resource/, /table-dialect/ and /table-schema/ for the properties that are used here;
 * strict, so that a property that is not in the standard is refused. If the published schemas refuse something that the standard allows (lists,
 * fieldsMatch as a word, an empty list of foreign keys), the schemas decide.
 */
const profile = (name: string) => z.literal(`https://datapackage.org/profiles/2.0/${name}.json`);
/** Data Resource, `path`: a fully qualified URL, or a POSIX path that neither is absolute nor leaves its folder. */
const path = z.string().regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/);
const text = z.string().min(1);

const common = { name: text, title: text.optional(), description: text.optional() };
const constraints = { required: z.boolean().optional() };
const ofText = { ...constraints, enum: z.array(z.string()).nonempty().optional(), pattern: z.string().optional() };
const field = z.discriminatedUnion("type", [
  z.strictObject({
    ...common,
    type: z.literal("string"),
    format: z.enum(["default", "email", "uri", "binary", "uuid"]).optional(),
    constraints: z.strictObject(ofText),
  }),
  z.strictObject({ ...common, type: z.literal("date"), constraints: z.strictObject(constraints) }),
  z.strictObject({
    ...common,
    type: z.literal("integer"),
    constraints: z.strictObject({ ...constraints, minimum: z.int().optional() }),
  }),
  z.strictObject({ ...common, type: z.literal("number"), constraints: z.strictObject(constraints) }),
]);
const table = z.strictObject({
  ...common,
  $schema: profile("dataresource"),
  type: z.literal("table"),
  path,
  format: z.literal("csv"),
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  encoding: text,
  bytes: z.int().positive(),
  hash: z.string().regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/),
  dialect: z.strictObject({
    $schema: profile("tabledialect"),
    header: z.boolean(),
    delimiter: z.string().length(1),
    lineTerminator: text,
    quoteChar: z.string().length(1),
    doubleQuote: z.boolean(),
  }),
  schema: z
    .strictObject({
      $schema: profile("tableschema"),
      fields: z.array(field).nonempty(),
      missingValues: z.array(z.string()),
      primaryKey: z.array(text).nonempty(),
      foreignKeys: z
        .array(
          z
            .strictObject({
              fields: z.array(text).nonempty(),
              reference: z.strictObject({ resource: text, fields: z.array(text).nonempty() }),
            })
            .refine(({ fields, reference }) => fields.length === reference.fields.length),
        )
        .nonempty()
        .optional(),
    })
    .refine(({ fields, primaryKey }) => {
      const names = fields.map(({ name }) => name);
      return new Set(names).size === names.length && primaryKey.every((name) => names.includes(name));
    }),
});
const file = z.strictObject({
  ...common,
  $schema: profile("dataresource"),
  path,
  format: z.literal("parquet"),
  mediatype: z.literal("application/vnd.apache.parquet"),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[a-f0-9]{64}$/),
});
const descriptor = z.strictObject({
  $schema: profile("datapackage"),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: text,
  description: text,
  homepage: z.url(),
  version: text,
  created: z.iso.datetime(),
  keywords: z.array(text).nonempty(),
  contributors: z.array(z.strictObject({ title: text, path: z.url(), roles: z.array(text) })).nonempty(),
  licenses: z.array(z.strictObject({ name: z.string().regex(/^([-a-zA-Z0-9._])+$/), path, title: text })).nonempty(),
  sources: z.array(z.strictObject({ title: text, path: path.optional() })).nonempty(),
  resources: z
    .array(z.union([table, file]))
    .nonempty()
    .refine((resources) => new Set(resources.map(({ name }) => name)).size === resources.length),
});

const made = dataPackage(wide, "https://example.org");
const parsed = descriptor.parse(JSON.parse(JSON.stringify(made)));
const tables = parsed.resources.filter((one) => "schema" in one);
const schemaOf = (name: string) => tables.find((one) => one.name === name)?.schema;
const fieldOf = (table: string, name: string) => schemaOf(table)?.fields.find((one) => one.name === name);

describe("datapackage.json", () => {
  it("keeps to the standard", () => {
    expect(descriptor.safeParse(made).error).toBeUndefined();
    expect(
      descriptor.safeParse({ ...made, resources: [{ ...made.resources[0], path: "/data/papers.csv" }] }).success,
    ).toBe(false);
    expect(descriptor.safeParse({ ...made, licences: [] }).success).toBe(false);
  });
  it("has a resource for every table with a field for every column, described in its words", () => {
    expect(parsed.resources.map(({ name }) => name)).toEqual([...TABLE_NAMES, "results-parquet"]);
    for (const name of TABLE_NAMES) {
      const cells = cellsOf(tableOf(name));
      expect(schemaOf(name)?.fields.map((one) => [one.name, one.title, one.description])).toEqual(
        cells.map((cell) => [cell.name, cell.title, cell.description]),
      );
      expect(schemaOf(name)?.primaryKey).toEqual(TABLES[name].key);
    }
  });
  it("types what a program would otherwise have to guess", () => {
    expect(fieldOf("results", "value")).toMatchObject({ type: "string", constraints: { required: true } });
    expect(fieldOf("results", "conditions")).toMatchObject({
      type: "string",
      description: expect.stringContaining("; "),
    });
    expect(fieldOf("numerals", "result_ids")).toMatchObject({
      type: "string",
      description: expect.stringContaining("space"),
      constraints: { required: false },
    });
    expect(fieldOf("numerals", "offset")).toMatchObject({
      type: "integer",
      description: "Number of characters of the abstract before the numeral. Unit: characters.",
    });
    expect(fieldOf("numerals", "numeral")).toMatchObject({ type: "string" });
    expect(fieldOf("sources", "read_on")).toMatchObject({ type: "date" });
    expect(fieldOf("papers", "arxiv_id")).toMatchObject({ type: "string", constraints: { required: false } });
    expect(fieldOf("papers", "published")).toMatchObject({
      type: "string",
      constraints: { pattern: "^\\d{4}(?:-\\d{2}){0,2}$" },
    });
    expect(fieldOf("papers", "code_url")).toMatchObject({
      type: "string",
      format: "uri",
      constraints: { required: false },
    });
    expect(fieldOf("metrics", "minimum")).toMatchObject({ type: "number", constraints: { required: false } });
    expect(fieldOf("metrics", "direction")).toMatchObject({
      type: "string",
      constraints: { enum: ["higher", "lower", "none"] },
    });
  });
  it("has a foreign key for every reference of one cell", () => {
    const keys = tables.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map(({ fields, reference }) => `${name}.${fields.join()} ${reference.resource}`),
    );
    const references = TABLE_NAMES.flatMap((name) =>
      TABLES[name].references.map(({ column, to }) => `${name}.${column} ${to}`),
    );
    expect(references.filter((one) => !keys.includes(one))).toEqual([
      "results.conditions conditions",
      "numerals.result_ids results",
    ]);
  });
  it("names no pattern that only some programs read", () => {
    for (const { schema } of tables) {
      for (const { constraints: held } of schema.fields)
        if ("pattern" in held) expect(held.pattern).not.toContain("\\p");
    }
  });
});
