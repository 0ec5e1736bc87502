import { z } from "zod";
import { day } from "@/lib/tables/cells";
import type { Catalogue } from "./catalogue";

/** The file of the record below the data folder. */
export const VERIFICATION_FILE = "verified.json";

/** What data:verify holds the data against the texts of the abstracts for, each in words that complete "checked: …". */
export const TEXT_CHECKS = [
  "the SHA-256 of every abstract's text is the one on record",
  "every numeral that the scanner finds has its row in the ledger, at its offset, and no row is left over",
  "every result's fragment occurs in its abstract, letter by letter, around the very numeral of the result",
  "every fragment of a claim in words occurs in its abstract, letter by letter",
  "no summary or note repeats eight consecutive words of any abstract",
] as const;

const counting = z.int().nonnegative();

/** The record that `npm run data:verify -- --abstracts DIR --record` leaves after a run without problems. */
const schema = z.strictObject({
  /** The version of the data that was checked against the texts. */
  data_version: z.string().regex(/^[0-9a-f]{12}$/, "12 lower-case hexadecimal digits"),
  verified_on: day,
  /** How many abstracts' texts were there. */
  abstracts: counting,
  /** How many results, claims and numerals stand in these abstracts. */
  figures: counting,
  claims: counting,
  numerals: counting,
  /** What was checked, in words. */
  checks: z.array(z.string().min(1)).min(1),
});
export type Verification = z.output<typeof schema>;

/** What a run over all abstracts on this day can say of a collection. Throws for a day that does not exist. */
export function recordVerification(catalogue: Catalogue, verifiedOn: string): Verification {
  const kind = (source: string) => catalogue.sources.get(source)?.kind;
  return schema.parse({
    data_version: catalogue.version,
    verified_on: verifiedOn,
    abstracts: catalogue.tables.sources.filter((source) => source.kind === "abstract").length,
    figures: catalogue.results.filter(({ kind }) => kind === "abstract").length,
    claims: catalogue.tables.claims.filter(({ source_id }) => kind(source_id) === "abstract").length,
    numerals: catalogue.tables.numerals.filter(({ source_id }) => kind(source_id) === "abstract").length,
    checks: [...TEXT_CHECKS],
  });
}

/** The record as the file holds it. */
export const printVerification = (verification: Verification) => `${JSON.stringify(verification, null, 2)}\n`;

/** Reads the file of the record. Throws when it is not one, with what is wrong. */
export function readVerification(text: string): Verification {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`${VERIFICATION_FILE} is not JSON → write it with npm run data:verify -- --abstracts DIR --record`);
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw new Error(`${VERIFICATION_FILE} is not a record of a verification → write it with --record:\n${z.prettifyError(read.error)}`);
}

/** Whether the record is about the collection as it is: data that has changed since is not verified. */
export const isAbout = ({ version }: Pick<Catalogue, "version">, verification: Verification | null): verification is Verification =>
  verification?.data_version === version;
