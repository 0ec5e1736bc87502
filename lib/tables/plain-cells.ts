import type { z } from "zod";

/** By codec: what cells look like that are right beyond doubt and stand for themselves. */
const patterns = new WeakMap<z.ZodType, RegExp>();

/**
 * Says of a codec that each cell which matches the pattern is accepted, read as itself and written as itself, so that a large table is
 * read without asking the codec for most of its cells. Other cells may be right too: of these the codec decides, and it alone says what is wrong.
 */
export function plainAs<Schema extends z.ZodType>(schema: Schema, pattern: RegExp): Schema {
  patterns.set(schema, pattern);
  return schema;
}

/** The pattern of a codec's plain cells; undefined where it must be asked for each. */
export const plainPattern = (schema: z.ZodType): RegExp | undefined => patterns.get(schema);

/** Hands the pattern on to a codec that accepts the same cells and more, or says more of itself; Zod makes a new one for each. */
export function alsoPlain<Schema extends z.ZodType>(from: z.ZodType, to: Schema): Schema {
  const pattern = patterns.get(from);
  return pattern === undefined ? to : plainAs(to, pattern);
}
