import type { RegisteredReader } from "../registered";
import { acceptsConsole } from "./console/accepts";
import { acceptsCsv } from "./csv/accepts";
import { acceptsHtml } from "./html/accepts";
import { acceptsLatex } from "./latex/accepts";
import { acceptsMarkdown } from "./markdown/accepts";

/** The readers of tables, each loaded at its first use. */
export const TABLE_READERS: readonly RegisteredReader[] = [
  { id: "csv", name: "CSV or TSV of any shape", kinds: ["text"], accepts: acceptsCsv, load: () => import("./csv/reader") },
  { id: "markdown", name: "Markdown table", kinds: ["text"], accepts: acceptsMarkdown, load: () => import("./markdown/reader") },
  { id: "html", name: "HTML table", kinds: ["text"], accepts: acceptsHtml, load: () => import("./html/reader") },
  { id: "latex", name: "LaTeX tabular", kinds: ["text"], accepts: acceptsLatex, load: () => import("./latex/reader") },
  { id: "console", name: "Table printed on a console", kinds: ["text"], accepts: acceptsConsole, load: () => import("./console/reader") },
];
