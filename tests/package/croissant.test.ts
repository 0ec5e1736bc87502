import { describe, expect, it } from "vitest";
import { z } from "zod";
import { croissant } from "@/lib/package/croissant";
import { parquetOfAll } from "@/lib/package/parquet";
import { sha256Of } from "@/lib/catalogue/sha256";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { headerOf } from "@/lib/tables/table";
import { wide } from "@/tests/support/catalogues";

/*
 * There is no JSON Schema of Croissant, and its validator is in Python. This is a transcription of the rules of Croissant 1.1
 * (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html): the required properties of a dataset, the classes FileObject, RecordSet, Field
 * and DataSource with the properties that they may have, and that every @id is unique and every reference leads to one.
 */
const ref = z.strictObject({ "@id": z.string().min(1) });
const fileObject = z.strictObject({
  "@type": z.literal("cr:FileObject"),
  "@id": z.string(),
  name: z.string(),
  contentUrl: z.string(),
  contentSize: z.string().regex(/^\d+ B$/),
  encodingFormat: z.enum(["text/csv", "application/x-parquet"]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const field = z.strictObject({
  "@type": z.literal("cr:Field"),
  "@id": z.string(),
  name: z.string(),
  description: z.string().min(1),
  dataType: z.enum(["sc:Boolean", "sc:Date", "sc:Float", "sc:Integer", "sc:Text", "sc:URL"]),
  isArray: z.literal(true).optional(),
  source: z.strictObject({
    fileObject: ref,
    extract: z.strictObject({ column: z.string() }),
    transform: z.strictObject({ separator: z.string() }).optional(),
  }),
  references: z.strictObject({ fileObject: ref, extract: z.strictObject({ column: z.string() }) }).optional(),
});
const recordSet = z.strictObject({
  "@type": z.literal("cr:RecordSet"),
  "@id": z.string(),
  name: z.string(),
  description: z.string(),
  key: z.array(ref).nonempty(),
  field: z.array(field).nonempty(),
});
const dataset = z.strictObject({
  "@context": z.looseObject({
    "@vocab": z.literal("https://schema.org/"),
    sc: z.literal("https://schema.org/"),
    jsonPath: z.literal("cr:jsonPath"),
    cr: z.literal("http://mlcommons.org/croissant/"),
    conformsTo: z.literal("dct:conformsTo"),
  }),
  "@type": z.literal("sc:Dataset"),
  conformsTo: z.literal("http://mlcommons.org/croissant/1.1"),
  name: z.string(),
  description: z.string().min(50),
  url: z.url(),
  license: z.url(),
  creator: z.strictObject({ "@type": z.literal("sc:Organization"), name: z.string(), url: z.url() }),
  datePublished: z.iso.date(),
  dateModified: z.iso.date(),
  version: z.string(),
  citeAs: z.string().startsWith("@misc{"),
  inLanguage: z.literal("en"),
  keywords: z.array(z.string()),
  distribution: z.array(fileObject).nonempty(),
  recordSet: z.array(recordSet).nonempty(),
});

const made = dataset.parse(croissant(wide, "https://example.org", (path) => `https://example.org/${path}`));

describe("croissant.json", () => {
  it("has a file for every table, with its hash and its address", () => {
    expect(made.distribution.map(({ contentUrl, sha256 }) => [contentUrl, sha256])).toEqual([
      ...TABLE_NAMES.map((name) => [`https://example.org/data/${name}.csv`, wide.hashes[name]]),
      ["https://example.org/data/parquet/results.parquet", sha256Of(parquetOfAll(wide))],
    ]);
  });
  it("has a field for every column, taken from that column", () => {
    expect(made.recordSet.map(({ field: fields }) => fields.map(({ source }) => source.extract.column))).toEqual(
      TABLE_NAMES.map((name) => headerOf(TABLES[name])),
    );
  });
  it("has no id twice, and no reference that leads nowhere", () => {
    const fields = made.recordSet.flatMap((set) => set.field);
    const ids = [...made.distribution, ...made.recordSet, ...fields].map((node) => node["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [
      ...made.recordSet.flatMap(({ key }) => key),
      ...fields.flatMap(({ references, source }) => [
        source.fileObject,
        ...(references ? [references.fileObject] : []),
      ]),
    ];
    for (const target of targets) expect(ids).toContain(target["@id"]);
  });
  it("joins the tables where a cell holds ids, but not where it holds pairs", () => {
    const reference = (id: string) => {
      const { references } = made.recordSet.flatMap((set) => set.field).find((one) => one["@id"] === id) ?? {};
      return references && [references.fileObject["@id"], references.extract.column];
    };
    expect(reference("results/source_id")).toEqual(["sources.csv", "source_id"]);
    expect(reference("results/baseline_method_id")).toEqual(["methods.csv", "method_id"]);
    expect(reference("numerals/result_ids")).toEqual(["results.csv", "result_id"]);
    expect(reference("results/conditions")).toBeUndefined();
  });
  it("says in its context what every property of its own means", () => {
    const own = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(walk);
      if (typeof value !== "object" || value === null) return undefined;
      for (const name of Object.keys(value)) own.add(name);
      Object.values(value).forEach(walk);
      return undefined;
    };
    walk({ ...made, "@context": undefined });
    const ofCroissant = [
      "citeAs",
      "column",
      "conformsTo",
      "dataType",
      "extract",
      "field",
      "fileObject",
      "isArray",
      "key",
      "recordSet",
      "references",
      "separator",
      "source",
      "transform",
    ];
    expect(ofCroissant.filter((name) => own.has(name))).toEqual(ofCroissant);
    for (const name of ofCroissant) expect(made["@context"]).toHaveProperty(name);
  });
});
