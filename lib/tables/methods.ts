import { z } from "zod";
import { optional, slug, text } from "./cells";
import { column, defineTable } from "./table";

export const methodsTable = defineTable({
  name: "methods",
  rowIs: "a method",
  row: z.strictObject({
    method_id: column(slug, { title: "Method", description: "Id of the method, stable for ever." }),
    name: column(text, {
      title: "Name",
      description: "Name as its paper writes it; a group is named as the sentence names it.",
    }),
    paper_id: column(optional(slug), {
      title: "Proposed by",
      description:
        "The paper of the collection that proposes the method; empty where that paper is not in the collection.",
    }),
    family: column(slug, {
      title: "Family",
      description:
        "Kind of method; collection.json lists them. group stands for baselines that a source names only together, such as leading baselines; reference for what is not a method, such as real images: it is drawn as a line and never ranked.",
    }),
    summary: column(text, { title: "In one sentence", description: "What the method is, in the curator's words." }),
  }),
  key: ["method_id"],
  references: [{ column: "paper_id", to: "papers" }],
  mustBeUsed: true,
  says: ["name", "paper_id"],
});
