import type { RegisteredReader } from "../registered";

/** The readers of tables, each loaded at its first use. */
export const TABLE_READERS: readonly RegisteredReader[] = [
  { id: "csv", name: "CSV or TSV of any shape", kinds: ["text"], load: () => import("./csv/reader") },
  { id: "markdown", name: "Markdown table", kinds: ["text"], load: () => import("./markdown/reader") },
  { id: "html", name: "HTML table", kinds: ["text"], load: () => import("./html/reader") },
  { id: "latex", name: "LaTeX tabular", kinds: ["text"], load: () => import("./latex/reader") },
  { id: "console", name: "Table printed on a console", kinds: ["text"], load: () => import("./console/reader") },
];
