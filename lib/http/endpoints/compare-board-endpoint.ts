import { z } from "zod";
import { compareChoices } from "@/lib/view/compare-choices";
import { ORIGINS } from "@/lib/tables/origins";
import { CHARTS } from "@/lib/view/views/chart-view";
import { compareParameters, readCompareView } from "@/lib/view/views/compare-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { configurations, grid, method, value } from "@/lib/http/openapi/shown-schema";
import type { Endpoint } from "./endpoint";
import { jsonDocument } from "@/lib/http/envelope";
import { parametersNotUnderstood } from "@/lib/http/problem";

const part = {
  key: z.string(),
  at: z.int().meta({ description: "Which of the grids or boards of the comparison it belongs to, from 0." }),
  title: z.string(),
  about: z.string(),
  aboutAny: z
    .string()
    .meta({ description: "The part of `about` that holds of any of its rows: direction and conditions." }),
  partly: z.string().meta({ description: "Why nothing of it is ranked; empty where it is." }),
  href: z.string(),
};
const parts = z.array(
  z.union([
    z.object({ ...part, shape: z.literal("grid"), grid }),
    z.object({ ...part, shape: z.literal("configurations"), board: configurations }),
  ]),
);

const choice = z.object({ id: z.string(), name: z.string() });
const choices = z.array(choice);
const counts = z.object({ wins: z.int(), ties: z.int(), losses: z.int(), notCounted: z.int() });

const said = z.object({
  href: z.string().meta({ description: "The permanent link of its receipt." }),
  text: z.string().meta({ description: "The digits as printed." }),
});

const boardSchema = z.object({
  methods: z.array(method),
  isExample: z.boolean().meta({ description: "Whether no method was requested, so that these are an example." }),
  answer: z.string().meta({ description: "What the rows say, in one sentence." }),
  relations: z
    .array(
      z.object({
        method: z.string(),
        baseline: z.string(),
        claim: said.extend({ source: z.string() }).nullable(),
        cost: z
          .object({
            metric: z.string(),
            benchmark: z.string(),
            before: said,
            stepsBefore: z.string(),
            after: said,
            stepsAfter: z.string(),
            source: z.string(),
            of: z.object({ teacher: z.string(), student: z.string() }).nullable(),
          })
          .nullable(),
      }),
    )
    .meta({
      description:
        "Where one of the methods is faster than another, or imitates it in fewer steps: the speed-up that its authors claim, and what it costs, as the source prints both.",
    }),
  offered: z
    .object({
      columns: z.object({ own: choice, others: choices, standing: z.array(z.string()), short: choices }).nullable(),
      families: z.array(z.string()),
      origins: z.array(z.enum(ORIGINS)),
      benchmarks: choices,
      metrics: choices,
      conditions: z.array(z.object({ name: z.string(), choices })),
    })
    .meta({ description: "The choices for it, by their names in an address." }),
  chart: z
    .object({
      kind: z.enum(CHARTS),
      title: z.string(),
      notes: z
        .array(z.string())
        .meta({ description: "What lies beyond the axis, was left out or could not be drawn as requested." }),
      series: z.record(z.string(), z.unknown()).nullable().meta({
        description: "Marks, axes and their words, as the page draws them; null where fewer than three marks are left.",
      }),
      picture: z
        .object({ facts: z.string(), verdict: z.string(), embed: z.string() })
        .meta({ description: "What the exported picture says beside it." }),
      x: z.string().meta({ description: "What it is drawn against." }),
      offered: z
        .object({ kinds: choices, xs: choices, methods: choices, without: choices, parts: choices, omitted: choices })
        .meta({ description: "The other choices; an empty id is the default." }),
    })
    .nullable(),
  pairs: z
    .object({ methods: z.array(method), what: z.string(), cells: z.array(z.array(counts.nullable())) })
    .nullable()
    .meta({
      description: "Wins, ties and losses of each pair over the values of grids that both have: a count, not a score.",
    }),
  boards: parts.meta({ description: "What is open on the page." }),
  folded: parts.meta({ description: "What is collapsed into one line each." }),
  alone: z.object({
    groups: z.int().meta({ description: "How many comparison groups only one of the methods reports." }),
    lines: z.array(
      z.object({
        href: z.string(),
        benchmark: z.string(),
        conditions: z.string(),
        method: z.string(),
        values: z.array(z.object({ metric: z.string(), value, configuration: z.string(), more: z.int() })),
      }),
    ),
    left: z.int().meta({ description: "How many more lines there are." }),
  }),
  asides: z.object({
    figures: z.int(),
    lines: z.array(z.object({ href: z.string(), name: z.string(), figures: z.int() })),
  }),
  reasons: z.array(z.string()),
});

/** The comparison as its page shows it, from the model that the page is rendered from, also in the browser. */
export const compareBoardEndpoint: Endpoint = {
  path: "compare-board",
  summary:
    "What the page of a comparison shows: the answer in a sentence, its chart, wins of each pair, and its boards with every value, place and gap.",
  formats: ["json"],
  parameters: (catalogue) => compareParameters(compareChoices(catalogue)),
  example: "compare-board.json?method=var&method=distilled-decoding&reference=var",
  data: boardSchema,
  answer: (catalogue, { search, self }) => {
    const { view, problems } = readCompareView(compareChoices(catalogue), search);
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const shown = shownComparison(catalogue, view);
    return jsonDocument(catalogue, self, shown, shown.boards.length + shown.folded.length);
  },
};
