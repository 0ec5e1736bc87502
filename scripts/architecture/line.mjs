/** The order of the rooms of lib: each may import those before it. All may import lib/numerals, which imports none of them; lib/islands is separate. */
export const LINE = ["numerals", "tables", "csv", "catalogue", "format", "readers", "drafts", "select", "report", "sentences", "view", "exhibit", "own", "desk", "shards", "package", "http", "queries"];
