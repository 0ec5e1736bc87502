import { z } from "zod";
import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { writeDownload } from "@/lib/csv/write-csv";
import { printBaseline, printSetting, printValue } from "@/lib/format/result";
import { printSource } from "@/lib/format/source";
import { TABLES } from "@/lib/tables/all-tables";
import { day, slug } from "@/lib/tables/cells";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { resultHref } from "@/lib/view/address/addresses";
import { otherVersion, VERSION } from "@/lib/view/address/data-version";
import type { JsonOf } from "@/lib/http/openapi/json-of";
import type { Document } from "./respond";
import { runsOf } from "@/lib/catalogue/repeats";
import { printJson } from "@/lib/http/endpoints/print-json";

/** The schema of every JSON response around its `data`; its field names are stable within v1. */
export const envelopeSchema = <Data extends z.ZodType>(data: Data) => z.object({ data, meta: metaSchema });

const version = z.string().regex(VERSION);

export const metaSchema = z.object({
  api: z.literal("v1"),
  data_version: version.meta({ description: "The version of the data that the answer was made from." }),
  data_date: day.nullable().meta({ description: "The day of that version; null where nothing is dated." }),
  asked_version: version.optional().meta({
    description:
      "The version that the address asks for, only if it is not that of the answer: only the current data is kept.",
  }),
  self: z.string().meta({ description: "The address of this answer, below the host." }),
  count: z
    .int()
    .nonnegative()
    .meta({ description: "How many rows `data` has if it is a list; how many results it contains otherwise." }),
});

export interface Envelope<Data> {
  readonly data: Data;
  readonly meta: JsonOf<typeof metaSchema>;
}

/** Returns the JSON of a response, indented, because people read it in a browser and gzip removes the cost of the spaces. */
export function jsonDocument<Data>(catalogue: Catalogue, self: string, data: Data, count: number): Document {
  const { version: present, date } = catalogue;
  const asked = otherVersion(self, present);
  const sign = asked === null ? {} : { asked_version: asked };
  const envelope: Envelope<Data> = {
    data,
    meta: { api: "v1", data_version: present, data_date: date, ...sign, self, count },
  };
  return { text: `${printJson(envelope, 2)}\n`, type: "application/json" };
}

/** Returns results as CSV with the header of results.csv, each run on its own line. */
export function resultsCsv(results: readonly Result[], filename: string): Document {
  return {
    text: writeDownload(
      TABLES.results,
      results.flatMap(runsOf).map(({ row }) => row),
    ),
    type: "text/csv",
    filename,
  };
}

/** A result in a response: its row with the names that its ids stand for. */
export const resultSchema = TABLES.results.row.extend({
  method_name: z.string().meta({ description: "What `method_id` stands for." }),
  benchmark_name: z.string().meta({ description: "What `benchmark_id` stands for." }),
  metric_name: z.string().meta({ description: "What `metric_id` stands for." }),
  baseline_name: z
    .string()
    .nullable()
    .meta({ description: "What `baseline_method_id` stands for; null for an absolute metric." }),
  paper_id: slug.meta({
    description: "The paper that the text of the source belongs to or, for a citation, that is quoted.",
  }),
  source_kind: z.enum(SOURCE_KINDS).meta({ description: "What kind of text the result was read in." }),
  source_text_of: z.string().nullable().meta({
    description:
      "For a citation, who wrote that text; for a paper or a repository, the copy in which it was read. Null if it was read where it is published.",
  }),
  source_url: z.string().meta({ description: "Where the source is published." }),
  source_copy_url: z
    .string()
    .nullable()
    .meta({ description: "Where the copy that was actually read is; null if it was read where it is published." }),
  source_locator: z.string().meta({ description: "Where in the source." }),
});
type ResultJson = JsonOf<typeof resultSchema>;

/** A result in a list, with the texts that a page shows about it. */
export const listedResultSchema = resultSchema.extend({
  printed: z.string().meta({ description: "The value as a page prints it, with qualifier and unit." }),
  setting: z
    .string()
    .meta({ description: "Configuration, conditions and baseline in one line; empty where the source states none." }),
  read_in: z.string().meta({ description: "Where it was read, in a few words." }),
  receipt: z.string().meta({ description: "The address of its receipt, below the host." }),
});

export function resultJson(result: Result): ResultJson {
  const { row, method, benchmark, metric, baseline, paper, source } = result;
  return {
    ...row,
    method_name: method.name,
    benchmark_name: benchmark.name,
    metric_name: metric.name,
    baseline_name: baseline?.method.name ?? null,
    paper_id: paper.paper_id,
    source_kind: result.kind,
    source_text_of: source.text_of,
    source_url: source.url,
    source_copy_url: source.copy_url,
    source_locator: source.locator,
  };
}

export function listedResultJson(result: Result): JsonOf<typeof listedResultSchema> {
  const { baseline, paper } = result;
  return {
    ...resultJson(result),
    printed: printValue(result),
    setting: [baseline && `against ${printBaseline(result)}`, printSetting(result)].filter(Boolean).join(" · "),
    read_in: printSource(result),
    receipt: resultHref(paper.paper_id, result.id),
  };
}
