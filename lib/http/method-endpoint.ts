import { z } from "zod";
import { figuresAbout, selectMethod, type MethodAnswer } from "@/lib/select/method";
import { TABLES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { readParameters } from "@/lib/view/parameters";
import { fileName, NO_PARAMETERS, unknownId, type Endpoint } from "./endpoint";
import { figureJson, figuresCsv, figureSchema, jsonDocument } from "./envelope";
import type { JsonOf } from "./json-of";
import { parametersNotUnderstood } from "./problem";
import { verdictSchema } from "./verdict-schema";

const disagreementSchema = z.object({ result_ids: z.tuple([slug, slug]), verdict: verdictSchema });

/** A figure as the page of its method shows it. */
export const ownFigureSchema = figureSchema.extend({ own: z.boolean().meta({ description: "Whether the method's own paper reports the figure." }) });

const metricSchema = z.object({
  metric: TABLES.metrics.row,
  figures: z.array(ownFigureSchema),
  disagreements: z
    .array(disagreementSchema)
    .meta({ description: "Pairs of figures of different sources that cannot be the same number, though they may be held against each other." }),
  apart: z.array(z.string()).meta({ description: "Why figures of different sources may not be held against each other." }),
});

/** What `methods/ID.json` holds: what the page of the method shows, in its order. */
const methodSchema = z.object({
  method: TABLES.methods.row,
  paper_id: slug.nullable().meta({ description: "The paper that proposes it; null where that is not in the collection." }),
  benchmarks: z.array(z.object({ benchmark: TABLES.benchmarks.row, metrics: z.array(metricSchema) })),
  claims: z.array(TABLES.claims.row).meta({ description: "What abstracts claim of it in words." }),
  as_baseline: z.array(figureSchema).meta({ description: "Figures about other methods that are relative to it." }),
  as_teacher: z.array(figureSchema).meta({ description: "Figures about methods that imitate it." }),
});

function methodJson({ method, paper, benchmarks, claims, asBaseline, asTeacher }: MethodAnswer): JsonOf<typeof methodSchema> {
  return {
    method,
    paper_id: paper?.paper_id ?? null,
    benchmarks: benchmarks.map(({ benchmark, speakers, metrics }) => ({
      benchmark,
      metrics: metrics.map(({ metric, bySpeaker, disagreements, apart }) => ({
        metric,
        figures: bySpeaker.flatMap((figures, at) => figures.map((figure) => ({ ...figureJson(figure), own: speakers[at]?.own ?? false }))),
        disagreements: disagreements.map(({ a, b, verdict }) => ({ result_ids: [a.id, b.id] as const, verdict })),
        apart,
      })),
    })),
    claims: claims.map(({ claim }) => claim),
    as_baseline: asBaseline.map(figureJson),
    as_teacher: asTeacher.map(figureJson),
  };
}

export const methodEndpoint: Endpoint = {
  path: "methods/ID",
  summary:
    "What the page of a method shows: the figures about it by benchmark and metric, its own paper's first, where sources " +
    "disagree, claims in words, and where it is a baseline or a teacher. The CSV holds the figures about it.",
  parameters: NO_PARAMETERS,
  example: "methods/var.json",
  data: methodSchema,
  answer: (catalogue, { id, format, search, self }) => {
    const answer = selectMethod(catalogue, id);
    if (answer === null) return unknownId(id, [...catalogue.methods.keys()]);
    const { problems } = readParameters(search, NO_PARAMETERS());
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const figures = figuresAbout(answer);
    if (format === "csv") return figuresCsv(figures, fileName(["method", id]));
    return jsonDocument(catalogue, self, methodJson(answer), figures.length);
  },
};
