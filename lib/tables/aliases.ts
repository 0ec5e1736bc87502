import { z } from "zod";
import { oneOf, slug, text } from "./cells";
import { column, defineTable } from "./table";

/** The tables whose rows have other names elsewhere. */
export const TABLES_WITH_ALIASES = ["benchmarks", "metrics", "methods", "conditions"] as const;

export const aliasesTable = defineTable({
  name: "aliases",
  rowIs: "another name for something, used in other people's files and tables",
  row: z.strictObject({
    alias: column(text, {
      title: "Alias",
      description:
        "The name as others write it; case, spaces and punctuation make no difference. It never means two things in one table.",
    }),
    table: column(oneOf(TABLES_WITH_ALIASES), { title: "Table", description: "The table of what it names." }),
    id: column(slug, { title: "Id", description: "What it names there." }),
  }),
  key: ["alias", "table"],
  references: [],
  mustBeUsed: false,
});
