/** What sort of text a source is. A file of its own, without Zod: a browser judges a reader's own rows by it. */
export const SOURCE_KINDS = ["abstract", "paper", "repository", "citation", "aggregator", "run"] as const;
