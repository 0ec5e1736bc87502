import { z } from "zod";
import { oneOf, optional, slug, text } from "./cells";
import { column, defineTable } from "./table";

export const CONDITION_TYPES = ["number", "text", "method"] as const;
export const CONDITION_ROLES = ["match", "vary", "caveat", "repeat"] as const;

export const conditionsTable = defineTable({
  name: "conditions",
  rowIs: "a kind of circumstance",
  row: z.strictObject({
    condition_id: column(slug, {
      title: "Condition",
      description: "Id of the condition, the key in results.conditions.",
    }),
    name: column(text, { title: "Name", description: "What a page calls the condition." }),
    unit: column(optional(text), {
      title: "Unit",
      description: "Printed after a number; empty for a pure number or text.",
    }),
    type: column(oneOf(CONDITION_TYPES), {
      title: "Type of value",
      description: "number; text; or method (a method_id, such as the teacher of a distilled model).",
    }),
    role: column(oneOf(CONDITION_ROLES), {
      title: "Role",
      description:
        "match must agree for two results to be comparable; vary is an axis to plot against; caveat is shown where it differs; repeat distinguishes runs of one configuration, such as seeds, which are shown as their mean.",
    }),
    summary: column(text, {
      title: "In one sentence",
      description: "What the condition means, in the curator's words.",
    }),
  }),
  key: ["condition_id"],
  references: [],
  mustBeUsed: true,
  says: ["name"],
});
