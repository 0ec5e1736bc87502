import { z } from "zod";
import { MARKS } from "@/lib/report/marks";
import { selectCompareChoices } from "@/lib/select/compare-choices";
import { slug } from "@/lib/tables/cells";
import { compareParameters, readCompareView } from "@/lib/view/compare-view";
import { shownComparison } from "@/lib/view/shown-comparison";
import type { Endpoint } from "./endpoint";
import { jsonDocument } from "./envelope";
import { parametersNotUnderstood } from "./problem";

const method = z.object({ id: slug, name: z.string(), family: slug });

const value = z.object({
  href: z.string().meta({ description: "Its permanent place, below the host." }),
  text: z.string().meta({ description: "The printed digits, with the sign of a bound and the spread." }),
  place: z.enum(["best", "second"]).nullable().meta({ description: "Among what is shown." }),
  marks: z.array(z.enum(MARKS)),
  difference: z.string().optional().meta({ description: "How far it is from the value of the reference, worked out here." }),
});

const grid = z.object({
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

const configurations = z.object({
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

const part = { key: z.string(), title: z.string(), about: z.string(), partly: z.string().meta({ description: "Why nothing of it is ranked; empty where it is." }), href: z.string() };
const parts = z.array(z.union([z.object({ ...part, shape: z.literal("grid"), grid }), z.object({ ...part, shape: z.literal("configurations"), board: configurations })]));

const counts = z.object({ wins: z.int(), ties: z.int(), losses: z.int(), notCounted: z.int() });

const boardSchema = z.object({
  methods: z.array(method),
  isExample: z.boolean().meta({ description: "Whether no method was asked for, so that these are an example." }),
  answer: z.string().meta({ description: "What the rows say, in one sentence." }),
  chart: z.object({ title: z.string(), series: z.record(z.string(), z.unknown()).meta({ description: "Marks, axes and their words, as the page draws them." }) }).nullable(),
  pairs: z
    .object({ methods: z.array(method), what: z.string(), cells: z.array(z.array(counts.nullable())) })
    .nullable()
    .meta({ description: "Wins, ties and losses of each pair over the values of grids that both have: a count, and no score." }),
  boards: parts.meta({ description: "What stands open on the page." }),
  folded: parts.meta({ description: "What stands behind one line each." }),
  alone: z.object({
    groups: z.int().meta({ description: "How many comparison groups only one of the methods reports." }),
    lines: z.array(z.object({ href: z.string(), benchmark: z.string(), conditions: z.string(), method: z.string(), values: z.array(z.object({ metric: z.string(), value, more: z.int() })) })),
    left: z.int().meta({ description: "How many lines more there are." }),
  }),
  asides: z.object({ figures: z.int(), lines: z.array(z.object({ href: z.string(), name: z.string(), figures: z.int() })) }),
  reasons: z.array(z.string()),
});

/** The comparison as its page shows it, from one model: what the page is drawn from, in the browser too. */
export const compareBoardEndpoint: Endpoint = {
  path: "compare-board",
  summary: "What the page of a comparison shows: the answer in a sentence, its chart, wins of each pair, and its boards with every value, place and gap.",
  formats: ["json"],
  parameters: (catalogue) => compareParameters(selectCompareChoices(catalogue)),
  example: "compare-board.json?method=var&method=distilled-decoding&reference=var",
  data: boardSchema,
  answer: (catalogue, { search, self }) => {
    const { view, problems } = readCompareView(selectCompareChoices(catalogue), search);
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const shown = shownComparison(catalogue, view);
    return jsonDocument(catalogue, self, shown, shown.boards.length + shown.folded.length);
  },
};
