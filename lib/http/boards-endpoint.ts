import { z } from "zod";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { benchmarkBoards } from "@/lib/exhibit/benchmark-boards";
import { compareBoards } from "@/lib/exhibit/compare-boards";
import { boardsOfBenchmark } from "@/lib/own/boards-of-benchmark";
import { boardsOfComparison } from "@/lib/own/boards-of-comparison";
import type { OwnBoard } from "@/lib/own/own-board";
import type { BoardDocument } from "@/lib/report/board-table";
import { selectCompareChoices } from "@/lib/select/compare-choices";
import { TABLES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { QUALIFIERS } from "@/lib/tables/qualifiers";
import { ORIGINS } from "@/lib/tables/origins";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { readBenchmarkView } from "@/lib/view/benchmark-view";
import { fromCompareForm, readCompareView } from "@/lib/view/compare-view";
import { VERSION_PARAMETER } from "@/lib/view/data-version";
import { nearest } from "@/lib/view/nearest";
import { readParameters, type ParameterProblem, type TextParameter } from "@/lib/view/parameters";
import { boardDocumentSchema } from "./board-schema";
import { configurations, grid } from "./shown-schema";
import type { Endpoint } from "./endpoint";
import { jsonDocument } from "./envelope";
import { parametersNotUnderstood } from "./problem";

const metric = TABLES.metrics.row.pick({ metric_id: true, name: true, symbol: true, unit: true, direction: true, kind: true, minimum: true, maximum: true });

const group = z.object({
  key: z.string(),
  benchmark: slug,
  metric: slug,
  baseline: z.string().meta({ description: "What its values are relative to; empty for absolute ones." }),
  ranked: z.array(z.object({ value: z.object({ text: z.string(), number: z.number() }), qualifier: z.enum(QUALIFIERS) })).meta({ description: "What ranks, best first." }),
  notRanked: z.string().meta({ description: "Why nothing of it ranks; empty where it does." }),
  profiles: z
    .array(z.object({ conditions: z.record(z.string(), z.string()), origin: z.enum(ORIGINS), kind: z.enum(SOURCE_KINDS), results: z.int() }))
    .meta({ description: "What its results say of how they were measured, equal ones once." }),
});

const facts = z.object({
  benchmarks: z.array(z.object({ benchmark_id: slug, name: z.string() })),
  metrics: z.array(metric),
  conditions: z.array(z.object({ condition: TABLES.conditions.row, values: z.array(z.string()) })),
  along: slug.nullable().meta({ description: "The condition along which the rows of a grid differ." }),
  groups: z.array(group).meta({ description: "The comparison groups of the board." }),
  lead: z.string().meta({ description: "The key of the group by which methods stand in order." }),
});

const shown = z.union([
  z.object({ shape: z.literal("configurations"), board: configurations }),
  z.object({ shape: z.literal("grid"), grid, isTurned: z.boolean(), groups: z.array(z.object({ title: z.string(), methods: z.array(z.string()) })) }),
]);

const boardsSchema = z.object({
  boards: z.array(z.object({ key: z.string(), table: z.string().meta({ description: "The key of its table in `document`." }), caption: z.string(), sort: z.string(), facts, shown })),
  document: boardDocumentSchema.meta({ description: "The same boards as every format takes them away." }),
});

const PAGE: TextParameter = { description: "The address of a page that compares, below the host and with its query: /compare, or one below /benchmarks.", longest: 2048, repeatable: false, required: true };

/** The boards of a page for whoever sets a result beside them that is not in the collection: the result itself is never sent. */
export const boardsEndpoint: Endpoint = {
  path: "boards",
  summary: "The boards of a page as it shows them, each with what places and judges a result beside it that is not in the collection: what ranks, and under which conditions.",
  formats: ["json"],
  parameters: () => ({ page: PAGE }),
  example: "boards.json?page=/benchmarks/imagenet-256",
  data: boardsSchema,
  answer: (catalogue, { search, self }) => {
    const { values, problems } = readParameters(search, { page: PAGE });
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const found = boardsOfPage(catalogue, values.page[0] ?? "");
    return "problems" in found ? parametersNotUnderstood(found.problems) : jsonDocument(catalogue, self, found, found.boards.length);
  },
};

type Found = { readonly boards: readonly OwnBoard[]; readonly document: BoardDocument } | { readonly problems: readonly ParameterProblem[] };

/** The boards of an address. What a page leaves out of a query, as it tells its reader, is left out here. */
function boardsOfPage(catalogue: Catalogue, address: string): Found {
  const [path = "", query = ""] = address.split("?", 2);
  const search = new URLSearchParams(query);
  search.delete(VERSION_PARAMETER);
  if (path === "/compare") {
    const choices = selectCompareChoices(catalogue);
    const { view } = readCompareView(choices, fromCompareForm(choices, search));
    return { boards: boardsOfComparison(catalogue, view), document: compareBoards(catalogue, view) };
  }
  const id = /^\/benchmarks\/([^/]+)$/.exec(path)?.[1] ?? "";
  const model = benchmarkModel(catalogue, id, readBenchmarkView(catalogue, id, search).view, []);
  if (model !== null) return { boards: boardsOfBenchmark(model), document: benchmarkBoards(catalogue, model) };
  const pages = ["/compare", ...[...catalogue.benchmarks.keys()].map((benchmark) => `/benchmarks/${benchmark}`)];
  return { problems: [{ parameter: "page", found: address || "no page", allowed: ["/compare", "/benchmarks/ID"], nearest: nearest(path, pages) }] };
}
