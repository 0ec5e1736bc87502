import { z } from "zod";
import { axisWords } from "@/lib/format/axis-words";
import type { BenchmarkAnswer } from "@/lib/report/leaderboard/benchmark";
import { MISSING_REASONS } from "@/lib/report/gap/missing";
import { UNRANKED } from "@/lib/tables/judgements";
import { TABLES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { resultJson, resultSchema } from "@/lib/http/envelope";
import type { JsonOf } from "@/lib/http/openapi/json-of";
import { verdictJson, verdictSchema } from "@/lib/http/openapi/verdict-schema";

const entrySchema = z.object({
  rank: z.int().positive().nullable().meta({
    description:
      "One for each configuration of a method; results whose printed digits cannot be distinguished share one. Null where the result has none.",
  }),
  tied: z.boolean().meta({ description: "Whether another result has this rank." }),
  unranked: z.enum(UNRANKED).nullable().meta({ description: "Why it has no rank; null where it has one." }),
  under: slug
    .nullable()
    .meta({ description: "Id of the result that stands for its configuration, if that is another one." }),
  group: z
    .string()
    .meta({ description: "The paper or family that the rows are grouped by; empty where they are not." }),
  stands_for: z
    .int()
    .positive()
    .meta({ description: "How many results of its method the row stands for, itself included." }),
  figure: resultSchema,
  companion: resultSchema.nullable().meta({
    description: "IS beside FID, from the same source under the same conditions; null where that source has none.",
  }),
});

const panelSchema = z.object({
  title: z.string().meta({ description: "Baseline and conditions that hold for the whole panel, in words." }),
  verdict: verdictSchema,
  read_in_part: z
    .array(z.object({ source_id: slug, present: z.int().nonnegative(), cells: z.int().nonnegative().nullable() }))
    .meta({
      description:
        "Tables from which results are missing, with how many of their numbers are in the collection: as long as there are any, nothing is ranked.",
    }),
  figures: z
    .int()
    .nonnegative()
    .meta({ description: "How many results the axis has, with those that `rows=top` leaves out." }),
  entries: z.array(entrySchema).meta({
    description: "Best first, within each group; other results of a configuration follow the one that is ranked.",
  }),
});

const missingSchema = z.object({
  method_id: slug.nullable(),
  paper_id: slug.nullable(),
  reason: z.enum(MISSING_REASONS),
  evidence: z.string().nullable().meta({ description: "The words shown where a value is missing." }),
});

/** The schema of `benchmarks/ID.json`: the content of the benchmark's page, in its order. */
export const benchmarkSchema = z.object({
  benchmark: TABLES.benchmarks.row,
  leaderboards: z
    .array(
      z.object({
        metric: TABLES.metrics.row,
        panels: z
          .array(panelSchema)
          .meta({ description: "One for each set of results that may share an axis, largest first." }),
        missing: z.array(missingSchema).meta({ description: "Who has no result here, and why." }),
      }),
    )
    .meta({ description: "One for each metric that has results." }),
  silent_papers: z
    .array(slug)
    .meta({ description: "Papers of the same topic whose sources say nothing about the benchmark." }),
});

export function benchmarkJson({ benchmark, leaderboards, silent }: BenchmarkAnswer): JsonOf<typeof benchmarkSchema> {
  return {
    benchmark,
    leaderboards: leaderboards.map(({ metric, panels, missing }) => ({
      metric,
      panels: panels.map(({ terms, verdict, partly, entries, groups }) => ({
        title: axisWords(terms),
        verdict: verdictJson(verdict),
        read_in_part: partly.map(({ source, present, cells }) => ({ source_id: source.source_id, present, cells })),
        figures: entries.length,
        entries: groups.flatMap(({ title: group, rows }) =>
          rows.map(({ rank, tied, unranked, under, standsFor, result, companion }) => ({
            rank,
            tied,
            unranked,
            under: under?.id ?? null,
            group,
            stands_for: standsFor,
            figure: resultJson(result),
            companion: companion && resultJson(companion),
          })),
        ),
      })),
      missing: missing.map(({ method, paper, reason, claim }) => ({
        method_id: method?.method_id ?? null,
        paper_id: paper?.paper_id ?? null,
        reason,
        evidence: claim?.evidence ?? null,
      })),
    })),
    silent_papers: silent.map(({ paper_id }) => paper_id),
  };
}
