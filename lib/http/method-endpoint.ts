import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { methodExhibit } from "@/lib/exhibit/method-exhibit";
import { printValue } from "@/lib/format/figure";
import { figuresAbout, figuresBy, isOwn, selectMethod, type MethodAnswer } from "@/lib/select/method";
import type { Said } from "@/lib/select/statements";
import type { Verdict } from "@/lib/select/verdict";
import { VIEW_FORMATS } from "@/lib/view/formats";
import { methodParameters, readMethodView } from "@/lib/view/method-view";
import { unknownId, type Endpoint } from "./endpoint";
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
      /** What sources say on each axis, configuration by configuration. */
      readonly axes: readonly {
        /** Baseline and conditions that hold for the whole axis, in words. */
        readonly setting: string;
        readonly configurations: readonly {
          readonly configuration: string | null;
          /** Figures of several sources that print the same digits are one statement. */
          readonly statements: readonly { readonly value: string; readonly result_ids: readonly string[] }[];
          /** Figures that cannot be the same number, though they may be held against each other; null where there are none. */
          readonly disagreement: { readonly result_ids: readonly string[]; readonly verdict: Verdict } | null;
        }[];
      }[];
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
    benchmarks: benchmarks.map(({ benchmark, metrics }) => ({
      benchmark,
      metrics: metrics.map((reported) => ({
        metric: reported.metric,
        figures: figuresBy(reported).map((figure) => ({ ...figureJson(figure), own: isOwn(figure) })),
        axes: reported.axes.map(({ title, said }) => ({ setting: title, configurations: said.map(saidJson) })),
      })),
    })),
    claims: claims.map(({ claim }) => claim),
    as_baseline: asBaseline.map(figureJson),
    as_teacher: asTeacher.map(figureJson),
  };
}

function saidJson({ configuration, statements, disagreement }: Said) {
  return {
    configuration,
    statements: statements.map(({ figures }) => ({ value: figures[0] ? printValue(figures[0]) : "", result_ids: idsOf(figures) })),
    disagreement: disagreement && { result_ids: idsOf(disagreement.figures), verdict: disagreement.verdict },
  };
}

const idsOf = (figures: readonly Figure[]) => figures.map(({ id }) => id);

export const methodEndpoint: Endpoint = {
  path: "methods/ID",
  summary:
    "What the page of a method shows: the figures about it by benchmark, metric, axis and configuration, best first, where sources " +
    "agree and disagree, claims in words, and where it is a baseline or a teacher. The CSV holds all these figures, each once.",
  formats: VIEW_FORMATS,
  parameters: methodParameters,
  example: "methods/var.json",
  answer: (catalogue, { id, format, search, self }) => {
    if (!catalogue.methods.has(id)) return unknownId(id, [...catalogue.methods.keys()]);
    const { view, problems } = readMethodView(search);
    if (problems.length > 0) return parametersNotUnderstood(problems);
    const answer = selectMethod(ofKinds(catalogue, view.kinds), id) as MethodAnswer;
    if (format === "json") return jsonDocument(catalogue, self, methodJson(answer), figuresAbout(answer).length);
    return exhibitDocument(methodExhibit(catalogue, answer, view), format);
  },
};
