import { z } from "zod";
import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";
import { writeCsv } from "@/lib/csv/write-csv";
import { TABLES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { SOURCE_KINDS } from "@/lib/tables/sources";
import type { JsonOf } from "./json-of";
import type { Document } from "./respond";

/** The one shape of every JSON answer around its `data`; its field names are stable within v1. */
export const envelopeSchema = <Data extends z.ZodType>(data: Data) => z.object({ data, meta: metaSchema });

export const metaSchema = z.object({
  api: z.literal("v1"),
  data_version: z.string().regex(/^[0-9a-f]{12}$/).meta({ description: "The version of the data that the answer was made from." }),
  self: z.string().meta({ description: "The address of this answer, below the host." }),
  count: z.int().nonnegative().meta({ description: "How many rows `data` has, where it is a list; how many figures it holds, where it is one thing." }),
});

export interface Envelope<Data> {
  readonly data: Data;
  readonly meta: JsonOf<typeof metaSchema>;
}

/** JSON of an answer, indented, because people read it in a browser and gzip takes the spaces away. */
export function jsonDocument<Data>(catalogue: Catalogue, self: string, data: Data, count: number): Document {
  const envelope: Envelope<Data> = { data, meta: { api: "v1", data_version: catalogue.version, self, count } };
  return { text: `${JSON.stringify(envelope, null, 2)}\n`, type: "application/json" };
}

/** Figures as CSV with the header of results.csv. */
export function figuresCsv(figures: readonly Figure[], filename: string): Document {
  return { text: writeCsv(TABLES.results, figures.map(({ row }) => row)), type: "text/csv", filename };
}

/** A figure as an answer shows it: its row with the names that its ids stand for. */
export const figureSchema = TABLES.results.row.extend({
  method_name: z.string().meta({ description: "What `method_id` stands for." }),
  benchmark_name: z.string().meta({ description: "What `benchmark_id` stands for." }),
  metric_name: z.string().meta({ description: "What `metric_id` stands for." }),
  baseline_name: z.string().nullable().meta({ description: "What `baseline_method_id` stands for; null for an absolute metric." }),
  paper_id: slug.meta({ description: "The paper whose text the source is." }),
  source_kind: z.enum(SOURCE_KINDS).meta({ description: "What kind of text the figure was read in." }),
  source_url: z.string().meta({ description: "Where the source can be read." }),
  source_locator: z.string().meta({ description: "Where in the source." }),
});
export type FigureJson = JsonOf<typeof figureSchema>;

export function figureJson({ row, method, benchmark, metric, baseline, paper, source }: Figure): FigureJson {
  return {
    ...row,
    method_name: method.name,
    benchmark_name: benchmark.name,
    metric_name: metric.name,
    baseline_name: baseline?.method.name ?? null,
    paper_id: paper.paper_id,
    source_kind: source.kind,
    source_url: source.url,
    source_locator: source.locator,
  };
}
