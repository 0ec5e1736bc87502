import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { printSource } from "@/lib/format/source";
import { printValue } from "@/lib/format/result";
import { counted, directionWords, listed } from "@/lib/format/words";
import { resultsAbout, type MethodAnswer, type MethodAxis, type MethodMetric } from "@/lib/select/method";
import type { Said } from "@/lib/select/rank/statements";
import { verdictSentence } from "@/lib/sentences/reasons";
import { methodHref } from "@/lib/view/address/addresses";
import { EVERY_KIND, type MethodView } from "@/lib/view/address/method-view";
import { unrankedRows } from "./axes";
import type { Exhibit, ExhibitGroup, ExhibitRow, ListSection } from "./exhibit";
import { frameOf, nameOf } from "./frame";
import { metricWords } from "./words";

/** The page of a method: a section for each benchmark, then where it is a baseline or a teacher. */
export function methodExhibit(catalogue: Catalogue, answer: MethodAnswer, view: MethodView = EVERY_KIND): Exhibit {
  const { method, paper, benchmarks, claims, asBaseline, asTeacher } = answer;
  const rows = new Map(unrankedRows(catalogue, resultsAbout(answer)).map((row) => [row.result, row]));
  return {
    ...frameOf(catalogue, methodHref(method.method_id, view)),
    name: nameOf(["method", method.method_id, ...view.kinds]),
    title: method.name,
    papers: paper === null ? [] : [paper],
    sections: [
      ...benchmarks.map(({ benchmark, metrics }): ListSection => {
        const groups = metrics.flatMap((metric) => metric.axes.map((axis) => axisGroup(metric, axis, rows)));
        const results = groups.reduce((sum, group) => sum + group.rows.length, 0);
        return { ...PLAIN, title: `${method.name} on ${benchmark.name}`, facts: `${counted(results, "result")}.`, groups };
      }),
      ...roleSection(catalogue, `${method.name} as a baseline`, "relative to it", asBaseline),
      ...roleSection(catalogue, `${method.name} as a teacher`, "about methods that start from it and imitate it in fewer steps", asTeacher),
    ],
    notes: claims.map(({ claim, paper: claiming }) => {
      const words = claim.evidence === null ? "" : ` What it claims in words: “${claim.evidence}”.`;
      return `The abstract of ${claiming.short_name} reports no result.${words} ${claim.note}`;
    }),
  };
}

const PLAIN = { shape: "list", metric: null, companion: null, namesBenchmark: false, showsEvidence: false, notes: [] } as const;

function axisGroup({ metric }: MethodMetric, { title, said }: MethodAxis, rows: ReadonlyMap<Result, ExhibitRow>): ExhibitGroup {
  return {
    heading: [`${metricWords(metric)}, ${directionWords(metric.direction)}`, title].filter(Boolean).join("; "),
    rows: said.flatMap(({ statements }) => statements.flatMap(({ results }) => results.flatMap((result) => rows.get(result) ?? []))),
    notes: said.flatMap(disagreementWords),
  };
}

const inSource = (result: Result) => `${printValue(result)} in the ${printSource(result)}`;

function disagreementWords({ configuration, disagreement }: Said): readonly string[] {
  if (disagreement === null) return [];
  const about = configuration === null ? "" : ` on ${configuration}`;
  return [`The sources disagree${about}: ${listed(disagreement.results.map(inSource))}. ${verdictSentence(disagreement.verdict)}`];
}

function roleSection(catalogue: Catalogue, title: string, words: string, results: readonly Result[]): readonly ListSection[] {
  if (results.length === 0) return [];
  const facts = `${counted(results.length, "result")} ${results.length === 1 ? "is" : "are"} ${words}.`;
  return [{ ...PLAIN, title, facts, namesBenchmark: true, groups: [{ heading: "", rows: unrankedRows(catalogue, results), notes: [] }] }];
}
