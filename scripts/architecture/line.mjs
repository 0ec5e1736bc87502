/** The straight line through lib: each room may import those before it. lib/numerals is for all, and knows none of them; lib/islands stands apart. */
export const LINE = ["numerals", "tables", "csv", "catalogue", "format", "readers", "drafts", "select", "report", "sentences", "view", "exhibit", "own", "desk", "shards", "package", "http", "queries"];
