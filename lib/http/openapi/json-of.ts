import type { z } from "zod";

type Frozen<T> = { readonly [Key in keyof T]: Frozen<T[Key]> };

/**
 * The type that a response schema describes. Builders return it, so responses and documentation cannot diverge. Read-only throughout, because
 * responses are made from an immutable catalogue.
 */
export type JsonOf<Schema extends z.ZodType> = Frozen<z.output<Schema>>;
