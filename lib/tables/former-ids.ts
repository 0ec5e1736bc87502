import { z } from "zod";
import { oneOf, slug } from "./cells";
import { column, defineTable } from "./table";

/** The tables whose ids occur in URLs that people have saved. */
export const TABLES_WITH_ADDRESSES = ["papers", "sources", "methods", "benchmarks", "metrics", "results"] as const;

export const formerIdsTable = defineTable({
  name: "former-ids",
  rowIs: "an id that is no longer used, with the one that replaces it",
  row: z.strictObject({
    former_id: column(slug, {
      title: "Former id",
      description: "The id that addresses may still contain; it is never given to anything else.",
    }),
    table: column(oneOf(TABLES_WITH_ADDRESSES), { title: "Table", description: "The table that both ids belong to." }),
    id: column(slug, { title: "Present id", description: "The id that replaces it." }),
  }),
  key: ["former_id", "table"],
  references: [],
  mustBeUsed: false,
});
