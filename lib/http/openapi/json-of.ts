import type { z } from "zod";

type Frozen<T> = { readonly [Key in keyof T]: Frozen<T[Key]> };

/**
 * What a schema of an answer describes, as a type: builders return it, so what is answered and what is documented cannot drift
 * apart. Read-only throughout, because answers are made from an immutable catalogue.
 */
export type JsonOf<Schema extends z.ZodType> = Frozen<z.output<Schema>>;
