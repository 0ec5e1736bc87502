/** The kinds of text that a source can be. In a file of its own, without Zod, because browsers judge a reader's own rows by it. */
export const SOURCE_KINDS = ["abstract", "paper", "repository", "citation", "aggregator", "run"] as const;
