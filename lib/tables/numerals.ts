import { z } from "zod";
import { count, idList, numeral, oneOf, optional, slug, text } from "./cells";
import { NUMERAL_ROLES } from "./numeral-roles";
import { column, defineTable } from "./table";

/** The roles that tie a numeral to results and require their ids. */
export const ROLES_WITH_RESULTS: readonly NumeralRole[] = ["result", "baseline", "condition"];

export const numeralsTable = defineTable({
  name: "numerals",
  rowIs: "one numeral of an abstract",
  row: z.strictObject({
    source_id: column(slug, { title: "Source", description: "The abstract that contains the numeral." }),
    offset: column(count, {
      title: "Offset",
      description: "Number of characters of the abstract before the numeral.",
      unit: "characters",
    }),
    numeral: column(numeral, { title: "Numeral", description: "The numeral as the scanner finds it." }),
    role: column(oneOf(NUMERAL_ROLES), {
      title: "Role",
      description:
        "What the sentence means by it: result (a result of the paper's method), baseline (a result of what it is compared with), condition (a circumstance of a result), scale (size of model, data or cluster), count, name (part of a name, such as CIFAR-10), list-marker, notation, year or link.",
    }),
    result_ids: column(idList, {
      title: "Results",
      description: "The results that the numeral is the value or a condition of, separated by spaces.",
    }),
    note: column(optional(text), { title: "Note", description: "Why the role is what it is, if that is not obvious." }),
  }),
  key: ["source_id", "offset"],
  references: [
    { column: "source_id", to: "sources" },
    { column: "result_ids", to: "results" },
  ],
  mustBeUsed: false,
});
export type NumeralRow = z.output<typeof numeralsTable.row>;
export type NumeralRole = NumeralRow["role"];
