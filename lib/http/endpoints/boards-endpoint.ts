import { z } from "zod";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { boardsOfPage } from "@/lib/own/boards-of-page";
import { TABLES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { QUALIFIERS } from "@/lib/tables/qualifiers";
import { ORIGINS } from "@/lib/tables/origins";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { nearest } from "@/lib/view/views/nearest";
import { fieldParameters, readView, type Fields } from "@/lib/view/fields/field";
import { PAGE_NAME } from "@/lib/view/fields/field-names";
import { textField } from "@/lib/view/fields/field-kinds";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { boardDocumentSchema } from "@/lib/http/openapi/board-schema";
import { chart, configurations, grid } from "@/lib/http/openapi/shown-schema";
import type { Endpoint } from "./endpoint";
import { jsonDocument } from "@/lib/http/envelope";
import { parametersNotUnderstood } from "@/lib/http/problem";

const metric = TABLES.metrics.row.pick({
  metric_id: true,
  name: true,
  symbol: true,
  unit: true,
  direction: true,
  kind: true,
  minimum: true,
  maximum: true,
});

const group = z.object({
  key: z.string(),
  benchmark: slug,
  metric: slug,
  baseline: z.string().meta({ description: "What its values are relative to; empty for absolute ones." }),
  ranked: z
    .array(z.object({ value: z.object({ text: z.string(), number: z.number() }), qualifier: z.enum(QUALIFIERS) }))
    .meta({ description: "What ranks, best first." }),
  notRanked: z.string().meta({ description: "Why nothing in it is ranked; empty where results are ranked." }),
  profiles: z
    .array(
      z.object({
        conditions: z.record(z.string(), z.string()),
        origin: z.enum(ORIGINS),
        kind: z.enum(SOURCE_KINDS),
        results: z.int(),
      }),
    )
    .meta({ description: "What its results state about how they were measured, each value once." }),
});

const facts = z.object({
  benchmarks: z.array(z.object({ benchmark_id: slug, name: z.string() })),
  metrics: z.array(metric),
  conditions: z.array(z.object({ condition: TABLES.conditions.row, values: z.array(z.string()) })),
  along: slug.nullable().meta({ description: "The condition in which the rows of a grid differ." }),
  groups: z.array(group).meta({ description: "The comparison groups of the board." }),
  lead: z.string().meta({ description: "The key of the group that determines the order of methods." }),
});

const shown = z.union([
  z.object({ shape: z.literal("configurations"), board: configurations }),
  z.object({
    shape: z.literal("grid"),
    grid,
    isTurned: z.boolean(),
    groups: z.array(z.object({ title: z.string(), methods: z.array(z.string()) })),
  }),
]);

const collection = z
  .object({
    name: slug,
    title: z.string(),
    subtitle: z.string(),
    publisher: z.object({ name: z.string(), url: z.string().nullable() }),
  })
  .meta({ description: "The name of the collection in files made from the boards." });

const others = z.array(
  z.object({
    name: z
      .string()
      .meta({ description: "The name that `panel` of the page uses; for a comparison, the key of its board." }),
    title: z.string(),
    results: z.int(),
    facts,
  }),
);

const boardsSchema = z.object({
  boards: z.array(
    z.object({
      key: z.string(),
      table: z.string().meta({ description: "The key of its table in `document`." }),
      caption: z.string(),
      sort: z.string(),
      facts,
      panel: z
        .object({ name: z.string(), title: z.string() })
        .nullable()
        .meta({ description: "The group of results that it shows; null for a comparison." }),
      isFolded: z.boolean().meta({ description: "Whether it is collapsed on its page." }),
      others: others.meta({
        description:
          "Groups that the page keeps separate from the board; a result that the board refuses may belong to one of them.",
      }),
      shown,
    }),
  ),
  document: boardDocumentSchema
    .extend({ collection })
    .meta({ description: "The same boards as the downloads have them." }),
  folded: boardDocumentSchema.shape.boards.meta({
    description: "For a comparison, the collapsed boards, as the downloads have them when a reader's result is added.",
  }),
  former: z.array(TABLES["former-ids"].row).meta({
    description: "Ids of benchmarks, metrics and methods that are no longer used, with those that replace them.",
  }),
  chart: chart.nullable().meta({ description: "The chart of the page; null where it has none." }),
});

const PAGE_FIELDS: Fields<{ readonly page: string }> = {
  page: textField(
    PAGE_NAME,
    {
      label: "Page",
      description:
        "The address of a page that compares, below the host and with its query: /compare, or one below /benchmarks. With rows=all in its query, boards by configuration have all of their rows.",
    },
    2048,
    { isRequired: true },
  ),
};

/** The boards of a page for readers who add a result that is not in the collection; that result is never sent. */
export const boardsEndpoint: Endpoint = {
  path: "boards",
  summary:
    "The boards of a page as it shows them, each with what is needed to place and judge a result that is not in the collection: what is ranked, and under which conditions.",
  formats: ["json"],
  parameters: () => fieldParameters(PAGE_FIELDS, undefined),
  example: "boards.json?page=/benchmarks/imagenet-256",
  data: boardsSchema,
  answer: (catalogue, { search, self }) => {
    const { view, problems } = readView(PAGE_FIELDS, undefined, search);
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const { page } = view;
    const found = boardsOfPage(catalogue, page);
    return found === null
      ? parametersNotUnderstood(notThere(catalogue, page))
      : jsonDocument(catalogue, self, found, found.boards.length);
  },
};

function notThere(catalogue: Catalogue, address: string): readonly ParameterProblem[] {
  const pages = ["/compare", ...[...catalogue.benchmarks.keys()].map((benchmark) => `/benchmarks/${benchmark}`)];
  return [
    {
      parameter: "page",
      found: address || "no page",
      allowed: ["/compare", "/benchmarks/ID"],
      nearest: nearest(address.split("?", 1)[0] ?? "", pages),
    },
  ];
}
