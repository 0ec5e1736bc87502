import { z } from "zod";
import type { Result } from "@/lib/catalogue/catalogue";
import { methodExhibit, methodName } from "@/lib/exhibit/method-exhibit";
import { axisWords } from "@/lib/format/axis-words";
import { printValue } from "@/lib/format/result";
import { selectMethodReport, type MethodReport } from "@/lib/report/method-report";
import { resultsBy, isOwn } from "@/lib/report/method/method";
import { selectMethodDisagreements, type MethodDisagreement } from "@/lib/report/method/method-disagreements";
import type { Said } from "@/lib/select/rank/statements";
import { TABLES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { VIEW_FORMATS, type ViewFormat } from "@/lib/view/address/formats";
import { methodParameters, readMethodView } from "@/lib/view/views/method-view";
import { unknownId, type Endpoint } from "./endpoint";
import { readListForm, withListForm } from "./list-form";
import { resultJson, resultSchema, jsonDocument } from "@/lib/http/envelope";
import { exhibitDocument } from "@/lib/http/exhibit-document";
import type { JsonOf } from "@/lib/http/openapi/json-of";
import { parametersNotUnderstood } from "@/lib/http/problem";
import { verdictJson, verdictSchema } from "@/lib/http/openapi/verdict-schema";

/** A result as the page of its method shows it. */
export const ownResultSchema = resultSchema.extend({
  own: z.boolean().meta({ description: "Whether the method's own paper reports the result." }),
});

const saidSchema = z.object({
  configuration: z
    .string()
    .nullable()
    .meta({ description: "Which configuration of the method; null where sources name none." }),
  statements: z
    .array(
      z.object({
        value: z.string().meta({ description: "The value as a page prints it." }),
        result_ids: z.array(slug),
      }),
    )
    .meta({ description: "Best first; results of several sources that print the same digits are one statement." }),
  disagreement: z
    .object({ result_ids: z.array(slug), verdict: verdictSchema })
    .nullable()
    .meta({
      description:
        "Results that cannot be the same number, although they can be compared with each other; null where there are none.",
    }),
});

const axisSchema = z.object({
  setting: z.string().meta({ description: "Baseline and conditions that hold for the whole axis, in words." }),
  configurations: z.array(saidSchema),
});

const metricSchema = z.object({
  metric: TABLES.metrics.row,
  figures: z.array(ownResultSchema).meta({ description: "By axis, best first." }),
  axes: z.array(axisSchema).meta({ description: "What sources say on each axis, configuration by configuration." }),
});

const disagreementSchema = z.object({
  benchmark_id: slug,
  metric_id: slug,
  configuration: z.string().nullable(),
  result_ids: z.array(slug).meta({ description: "Best first." }),
  without_configuration: z.array(slug).meta({
    description:
      "Those of them whose source names no configuration; they print the digits of this one and of no other.",
  }),
  paper_ids: z
    .array(slug)
    .meta({ description: "Papers whose own texts differ here, such as two versions, or an abstract and a table." }),
  not_stated_by_all: z.array(slug).meta({
    description: "Conditions that must match and that not all of them state, so that these may be different set-ups.",
  }),
  verdict: verdictSchema,
});

/** What `methods/ID.json` holds: what the page of the method shows, in its order. */
const methodSchema = z.object({
  method: TABLES.methods.row,
  paper_id: slug
    .nullable()
    .meta({ description: "The paper that proposes it; null where that is not in the collection." }),
  benchmarks: z.array(z.object({ benchmark: TABLES.benchmarks.row, metrics: z.array(metricSchema) })),
  disagreements: z.array(disagreementSchema).meta({
    description:
      "Where sources print different numbers for what is, or may be, one configuration, as the page lists them.",
  }),
  claims: z.array(TABLES.claims.row).meta({ description: "What abstracts claim about it in words." }),
  as_baseline: z.array(resultSchema).meta({ description: "Results about other methods that are relative to it." }),
  as_teacher: z.array(resultSchema).meta({ description: "Results about methods that imitate it." }),
});

function methodJson({
  method,
  paper,
  benchmarks,
  claims,
  asBaseline,
  asTeacher,
}: MethodReport): JsonOf<typeof methodSchema> {
  return {
    method,
    paper_id: paper?.paper_id ?? null,
    benchmarks: benchmarks.map(({ benchmark, metrics }) => ({
      benchmark,
      metrics: metrics.map((reported) => ({
        metric: reported.metric,
        figures: resultsBy(reported).map((result) => ({ ...resultJson(result), own: isOwn(result) })),
        axes: reported.axes.map(({ terms, said }) => ({
          setting: axisWords(terms),
          configurations: said.map(saidJson),
        })),
      })),
    })),
    disagreements: selectMethodDisagreements(benchmarks).map(disagreementJson),
    claims: claims.map(({ claim }) => claim),
    as_baseline: asBaseline.map(resultJson),
    as_teacher: asTeacher.map(resultJson),
  };
}

function disagreementJson({
  benchmark,
  metric,
  configuration,
  results,
  nameless,
  papers,
  silent,
  verdict,
}: MethodDisagreement): JsonOf<typeof disagreementSchema> {
  return {
    benchmark_id: benchmark.benchmark_id,
    metric_id: metric.metric_id,
    configuration,
    result_ids: idsOf(results),
    without_configuration: idsOf(nameless),
    paper_ids: papers.map(({ paper_id }) => paper_id),
    not_stated_by_all: silent.map(({ condition_id }) => condition_id),
    verdict: verdictJson(verdict),
  };
}

function saidJson({ configuration, statements, disagreement }: Said): JsonOf<typeof saidSchema> {
  return {
    configuration,
    statements: statements.map(({ results }) => ({
      value: results[0] ? printValue(results[0]) : "",
      result_ids: idsOf(results),
    })),
    disagreement: disagreement && {
      result_ids: idsOf(disagreement.results),
      verdict: verdictJson(disagreement.verdict),
    },
  };
}

const idsOf = (results: readonly Result[]) => results.map(({ id }) => id);

export const methodEndpoint: Endpoint = {
  path: "methods/ID",
  summary:
    "What the page of a method shows: the results about it by benchmark, metric, axis and configuration, best first, where sources " +
    "agree and disagree, claims in words, and where it is a baseline or a teacher. The CSV has all these results, each once.",
  formats: VIEW_FORMATS,
  parameters: withListForm(methodParameters),
  example: "methods/var.json",
  data: methodSchema,
  answer: (catalogue, { id, format, search, self }) => {
    if (!catalogue.methods.has(id)) return unknownId(id, [...catalogue.methods.keys()]);
    const { isWide, rest, problems: ofForm } = readListForm(format, search);
    const { view, problems: ofView } = readMethodView(rest);
    const problems = [...ofView, ...ofForm];
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const report = selectMethodReport(catalogue, id, view) as MethodReport;
    if (format === "json")
      return {
        ...jsonDocument(catalogue, self, methodJson(report), report.count),
        shownAs: `${methodName(id, view)}.json`,
      };
    return exhibitDocument(methodExhibit(catalogue, report, view), format as Exclude<ViewFormat, "json">, isWide);
  },
};
