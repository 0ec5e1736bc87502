import { z } from "zod";
import { MARKS } from "@/lib/report/marks";
import { slug } from "@/lib/tables/cells";

/** A method as a board names it. */
export const method = z.object({ id: slug, name: z.string(), family: slug });

/** A value of a board. */
export const value = z.object({
  href: z.string().meta({ description: "Its permanent place, below the host." }),
  text: z.string().meta({ description: "The printed digits, with the sign of a bound and the spread." }),
  place: z.enum(["best", "second"]).nullable().meta({ description: "Among what is shown." }),
  marks: z.array(z.enum(MARKS)),
  difference: z.string().optional().meta({ description: "How far it is from the value of the reference, worked out here." }),
});

/** A board whose rows are benchmarks and conditions. */
export const grid = z.object({
  along: z.string().meta({ description: "What the rows differ in." }),
  methods: z.array(method),
  metrics: z.array(z.string()),
  sections: z.array(
    z.object({
      key: z.string(),
      benchmark: z.object({ id: slug, name: z.string() }),
      setting: z.string().meta({ description: "Baseline and conditions that hold for all of its rows." }),
      rows: z.array(z.object({ key: z.string(), label: z.string(), cells: z.array(z.array(z.union([value, z.string().meta({ description: "Why there is no value." })]))) })),
    }),
  ),
  wins: z.array(z.array(z.string())).meta({ description: "By method and metric: in how many rows it comes first, of those in which it ranks." }),
});

const cell = z.union([
  z.object({ kind: z.literal("value"), value }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("source"), before: z.string(), name: z.string(), href: z.string() }),
  z.object({ kind: z.literal("absent"), words: z.string() }),
]);

/** A board whose rows are configurations of methods. */
export const configurations = z.object({
  isRanked: z.boolean(),
  columns: z.array(z.object({ id: z.string(), head: z.string(), title: z.string(), isNumber: z.boolean() })),
  groups: z.array(
    z.object({
      title: z.string(),
      rows: z.array(
        z.object({ key: z.string(), rank: z.string(), note: z.string(), method, configuration: z.string(), cells: z.array(cell), others: z.array(z.object({ words: z.string(), value })) }),
      ),
    }),
  ),
});
