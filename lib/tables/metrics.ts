import { z } from "zod";
import { decimal, oneOf, optional, slug, text, url } from "./cells";
import { column, defineTable } from "./table";

export const DIRECTIONS = ["higher", "lower", "none"] as const;
export const METRIC_KINDS = ["absolute", "relative"] as const;

export const metricsTable = defineTable({
  name: "metrics",
  rowIs: "a way to measure",
  row: z.strictObject({
    metric_id: column(slug, { title: "Metric", description: "Id of the metric, stable for ever." }),
    name: column(text, { title: "Name", description: "Full name of the metric." }),
    symbol: column(text, { title: "Symbol", description: "Short name for charts and table heads." }),
    unit: column(optional(text), { title: "Unit", description: "Printed after the digits; empty for a pure number." }),
    direction: column(oneOf(DIRECTIONS), {
      title: "Direction",
      description: "Whether higher or lower is better; a metric with none is never ranked.",
    }),
    kind: column(oneOf(METRIC_KINDS), {
      title: "Kind",
      description: "absolute stands alone; relative means nothing without a baseline.",
    }),
    minimum: column(optional(decimal), {
      title: "Minimum",
      description: "Smallest value that the definition allows; empty for no bound.",
    }),
    maximum: column(optional(decimal), {
      title: "Maximum",
      description: "Largest value that the definition allows; empty for no bound.",
    }),
    summary: column(text, { title: "In one sentence", description: "What the metric says, in the curator's words." }),
    url: column(optional(url), { title: "Definition", description: "Where the metric is defined." }),
  }),
  key: ["metric_id"],
  references: [],
  mustBeUsed: true,
  says: ["name"],
});
export type Metric = z.output<typeof metricsTable.row>;
export type Direction = Metric["direction"];
