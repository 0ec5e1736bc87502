import { z } from "zod";
import { MARKS } from "@/lib/report/marks";
import { slug } from "@/lib/tables/cells";
import { QUALIFIERS } from "@/lib/tables/qualifiers";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { CHARTS } from "@/lib/view/views/chart-view";

/** A method as a board names it. */
export const method = z.object({ id: slug, name: z.string(), family: slug });

/** A value of a board. */
export const value = z.object({
  href: z.string().meta({ description: "Its permanent link, below the host." }),
  text: z.string().meta({ description: "The printed digits, with the sign of a bound and the spread." }),
  place: z.enum(["best", "second"]).nullable().meta({ description: "Among what is shown." }),
  marks: z.array(z.enum(MARKS)),
  difference: z
    .string()
    .optional()
    .meta({ description: "How far it is from the value of the reference, computed here." }),
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
      rows: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          cells: z.array(z.array(z.union([value, z.string().meta({ description: "Why there is no value." })]))),
        }),
      ),
    }),
  ),
  wins: z.array(z.array(z.string())).meta({
    description:
      "By method and metric: the number of rows in which it comes first, out of those in which it is ranked.",
  }),
});

const cell = z.union([
  z.object({ kind: z.literal("value"), value }),
  z.object({
    kind: z.literal("text"),
    text: z.string(),
    counts: z.string().optional().meta({ description: "What a number of steps counts, where its source states it." }),
  }),
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
        z.object({
          key: z.string(),
          rank: z.string(),
          note: z.string(),
          method,
          configuration: z.string(),
          cells: z.array(cell),
          others: z.array(z.object({ words: z.string(), value })),
        }),
      ),
    }),
  ),
});

const choices = z.array(z.object({ id: z.string(), name: z.string() }));

const axis = z.object({
  scale: z.enum(["linear", "log"]),
  domain: z.array(z.number()),
  ticks: z.array(z.object({ value: z.number(), text: z.string() })),
  refusal: z.string().meta({ description: "Why a logarithmic axis was requested but not drawn." }),
  label: z.string(),
});
const corner = z.object({ x: z.number(), value: z.number() });
const own = z
  .object({ group: z.string().nullable(), metric: slug, benchmark: slug, across: z.string().optional() })
  .optional()
  .meta({
    description:
      "Where a result that is not in the collection belongs: a comparison group of the board, and what the chart is drawn against.",
  });
const markOfRow = z.object({
  key: z.string(),
  label: z.string().meta({ description: "The method." }),
  detail: z.string(),
  value: z.number(),
  from: z.number().nullable(),
  text: z.string().meta({ description: "The digits as printed." }),
  fromText: z.string(),
  qualifier: z.enum(QUALIFIERS),
  family: slug,
  fromFamily: slug.optional(),
  sourceKind: z.enum(SOURCE_KINDS),
  rank: z.string(),
  receipt: z.string(),
  results: z
    .array(z.object({ value: z.string(), href: z.string().meta({ description: "The path of its receipt." }) }))
    .meta({
      description: "The results that the mark shows: that at the mark first, then any that it is compared with.",
    }),
});
const said = { name: z.string(), summary: z.string().meta({ description: "What the chart shows, in one sentence." }) };
const rowSeries = z.object({
  kind: z.literal("rows"),
  ...said,
  axis,
  marks: z.array(markOfRow),
  lines: z.array(z.number()).optional(),
  own,
});
const scatterSeries = z.object({
  kind: z.literal("plane"),
  ...said,
  x: axis,
  y: axis,
  marks: z.array(markOfRow.extend({ x: z.number(), weight: z.enum(["line", "plain", "unnamed", "faint"]) })),
  line: z.array(corner),
  lines: z
    .array(z.object({ key: z.string(), family: slug, dash: z.int(), pieces: z.array(z.array(corner)) }))
    .optional(),
  own,
});

/** A chart as a page draws it, with its alternatives. */
export const chart = z.object({
  kind: z.enum(CHARTS),
  title: z.string(),
  notes: z
    .array(z.string())
    .meta({ description: "What lies outside, was left out or could not be drawn as requested." }),
  series: z
    .union([rowSeries, scatterSeries])
    .nullable()
    .meta({ description: "Null where fewer than three marks are left." }),
  picture: z.object({
    facts: z.string(),
    verdict: z.string(),
    embed: z.string().meta({ description: "The page that contains only the chart; empty where there is none." }),
  }),
  x: z.string().meta({ description: "What it is drawn against; empty where there is no choice." }),
  offered: z
    .object({ kinds: choices, xs: choices, methods: choices, without: choices, parts: choices, omitted: choices })
    .meta({ description: "What else it can be." }),
});
