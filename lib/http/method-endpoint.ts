import type { RowOf } from "@/lib/catalogue/catalogue";
import { methodExhibit } from "@/lib/exhibit/method-exhibit";
import { figuresAbout, selectMethod, type MethodAnswer } from "@/lib/select/method";
import type { Verdict } from "@/lib/select/verdict";
import { VIEW_FORMATS } from "@/lib/view/formats";
import { readParameters } from "@/lib/view/parameters";
import { NO_PARAMETERS, unknownId, type Endpoint } from "./endpoint";
import { figureJson, jsonDocument, type FigureJson } from "./envelope";
import { exhibitDocument } from "./exhibit-document";
import { parametersNotUnderstood } from "./problem";

/** What `methods/ID.json` holds: what the page of the method shows, in its order. */
export interface MethodJson {
  readonly method: RowOf<"methods">;
  readonly paper_id: string | null;
  readonly benchmarks: readonly {
    readonly benchmark: RowOf<"benchmarks">;
    readonly metrics: readonly {
      readonly metric: RowOf<"metrics">;
      /** `own` tells whether the method's own paper reports the figure. */
      readonly figures: readonly (FigureJson & { readonly own: boolean })[];
      /** Pairs of figures of different sources that cannot be the same number, though they may be held against each other. */
      readonly disagreements: readonly { readonly result_ids: readonly [string, string]; readonly verdict: Verdict }[];
      /** Why figures of different sources may not be held against each other. */
      readonly apart: readonly string[];
    }[];
  }[];
  readonly claims: readonly RowOf<"claims">[];
  readonly as_baseline: readonly FigureJson[];
  readonly as_teacher: readonly FigureJson[];
}

function methodJson({ method, paper, benchmarks, claims, asBaseline, asTeacher }: MethodAnswer): MethodJson {
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
    "disagree, claims in words, and where it is a baseline or a teacher. The CSV holds all these figures, each once.",
  formats: VIEW_FORMATS,
  parameters: NO_PARAMETERS,
  example: "methods/var.json",
  answer: (catalogue, { id, format, search, self }) => {
    const answer = selectMethod(catalogue, id);
    if (answer === null) return unknownId(id, [...catalogue.methods.keys()]);
    const { problems } = readParameters(search, NO_PARAMETERS());
    if (problems.length > 0) return parametersNotUnderstood(problems);
    if (format === "json") return jsonDocument(catalogue, self, methodJson(answer), figuresAbout(answer).length);
    return exhibitDocument(methodExhibit(catalogue, answer), format);
  },
};
