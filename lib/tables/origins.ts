/** Like the qualifiers a file of its own, without Zod: a browser judges a reader's own rows by these. */

/** Who measured a result, seen from its method. */
export const ORIGINS = ["own", "measured-again", "quoted", "not-stated"] as const;

/** What a result says of its method: only `main` ones rank. */
export const STANDINGS = ["main", "ablation", "summary"] as const;
