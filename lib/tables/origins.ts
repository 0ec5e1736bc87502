/** Without Zod and in a file of its own, like the qualifiers: browsers judge a reader's own rows by these. */

/** Who measured a result, from the point of view of its method. */
export const ORIGINS = ["own", "measured-again", "quoted", "not-stated"] as const;

/** Whether a result is about the method itself: only `main` ones rank. */
export const STANDINGS = ["main", "ablation", "summary"] as const;
