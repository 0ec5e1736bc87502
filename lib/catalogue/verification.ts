import { z } from "zod";
import { day } from "@/lib/tables/cells";
import type { Catalogue } from "./catalogue";

/** The file of the record inside the data folder. */
export const VERIFICATION_FILE = "verified.json";

/** The checks of data:verify against the texts of the abstracts, each worded to complete "checked: …". */
export const TEXT_CHECKS = [
  "the SHA-256 of every abstract's text is the one on record",
  "every numeral that the scanner finds has its row in the ledger, at its offset, and no row is left over",
  "every result's fragment occurs in its abstract, letter by letter, around the very numeral of the result",
  "every fragment of a claim in words occurs in its abstract, letter by letter",
  "no summary or note repeats eight consecutive words of any abstract",
] as const;

const counting = z.int().nonnegative();

/** The record that `npm run data:verify -- --abstracts DIR --record` writes after a run without problems. */
const schema = z.strictObject({
  /** The data version that was checked against the texts. */
  data_version: z.string().regex(/^[0-9a-f]{12}$/, "12 lower-case hexadecimal digits"),
  verified_on: day,
  /** The number of abstracts whose texts were available. */
  abstracts: counting,
  /** The numbers of results, claims and numerals in these abstracts. */
  figures: counting,
  claims: counting,
  numerals: counting,
  /** The checks that were made, in words. */
  checks: z.array(z.string().min(1)).min(1),
});
export type Verification = z.output<typeof schema>;

/** Returns the record of a verification run over all abstracts of a collection on a day. Throws if the day does not exist. */
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

/** Returns the text of the record file. */
export const printVerification = (verification: Verification) => `${JSON.stringify(verification, null, 2)}\n`;

/** Reads the record file. Throws with the reason if it is not a record. */
export function readVerification(text: string): Verification {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`${VERIFICATION_FILE} is not JSON → write it with npm run data:verify -- --abstracts DIR --record`);
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw new Error(
    `${VERIFICATION_FILE} is not a record of a verification → write it with --record:\n${z.prettifyError(read.error)}`,
  );
}

/** Returns whether the record is about the current data version: data that has changed since is not verified. */
export const isAbout = (
  { version }: Pick<Catalogue, "version">,
  verification: Verification | null,
): verification is Verification => verification?.data_version === version;
