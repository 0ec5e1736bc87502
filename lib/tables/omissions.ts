import { z } from "zod";
import { count, slug, text } from "./cells";
import { column, defineTable } from "./table";

export const omissionsTable = defineTable({
  name: "omissions",
  rowIs: "a number of cells of one table that were left out for the same reason",
  row: z.strictObject({
    source_id: column(slug, { title: "Source", description: "The table that prints the cells." }),
    cells: column(count, { title: "Cells", description: "How many numeric cells were left out for this reason." }),
    reason: column(text, {
      title: "Reason",
      description: "Why they are neither results nor conditions of the collection, in the curator's words.",
    }),
  }),
  key: ["source_id", "reason"],
  references: [{ column: "source_id", to: "sources" }],
  mustBeUsed: false,
});
