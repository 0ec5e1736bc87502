import type { z } from "zod";

/** By codec: the pattern of cells that are certainly valid and stand for themselves. */
const patterns = new WeakMap<z.ZodType, RegExp>();

/**
 * Declares that each cell matching the pattern is accepted by the codec, read as itself and written as itself, so that a large table is read without
 * running the codec on most of its cells. Other cells can be valid too: the codec decides, and only the codec reports errors.
 */
export function plainAs<Schema extends z.ZodType>(schema: Schema, pattern: RegExp): Schema {
  patterns.set(schema, pattern);
  return schema;
}

/** Returns the pattern of a codec's plain cells, or undefined if the codec must read each cell. */
export const plainPattern = (schema: z.ZodType): RegExp | undefined => patterns.get(schema);

/** Copies the pattern to a codec that accepts the same cells and more, or has more metadata; Zod creates a new instance for each. */
export function alsoPlain<Schema extends z.ZodType>(from: z.ZodType, to: Schema): Schema {
  const pattern = patterns.get(from);
  return pattern === undefined ? to : plainAs(to, pattern);
}
