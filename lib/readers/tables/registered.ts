import type { RegisteredReader } from "@/lib/readers/registered";
import { acceptsConsole } from "@/lib/readers/tables/console/accepts";
import { acceptsCsv } from "@/lib/readers/tables/csv/accepts";
import { acceptsHtml } from "@/lib/readers/tables/html/accepts";
import { acceptsLatex } from "@/lib/readers/tables/latex/accepts";
import { acceptsMarkdown } from "@/lib/readers/tables/markdown/accepts";

/** The readers of tables; each is loaded at its first use. */
export const TABLE_READERS: readonly RegisteredReader[] = [
  {
    id: "csv",
    name: "CSV or TSV of any shape",
    kinds: ["text"],
    accepts: acceptsCsv,
    load: () => import("@/lib/readers/tables/csv/reader"),
  },
  {
    id: "markdown",
    name: "Markdown table",
    kinds: ["text"],
    accepts: acceptsMarkdown,
    load: () => import("@/lib/readers/tables/markdown/reader"),
  },
  {
    id: "html",
    name: "HTML table",
    kinds: ["text"],
    accepts: acceptsHtml,
    load: () => import("@/lib/readers/tables/html/reader"),
  },
  {
    id: "latex",
    name: "LaTeX tabular",
    kinds: ["text"],
    accepts: acceptsLatex,
    load: () => import("@/lib/readers/tables/latex/reader"),
  },
  {
    id: "console",
    name: "Table printed on a console",
    kinds: ["text"],
    accepts: acceptsConsole,
    load: () => import("@/lib/readers/tables/console/reader"),
  },
];
