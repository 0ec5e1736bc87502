import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";
import { printSource } from "@/lib/format/source";
import { printValue } from "@/lib/format/figure";
import { counted, directionWords } from "@/lib/format/words";
import type { Disagreement } from "@/lib/select/disagreements";
import { figuresAbout, type MethodAnswer, type MethodMetric } from "@/lib/select/method";
import { methodHref } from "@/lib/view/addresses";
import { unrankedRows } from "./axes";
import type { Exhibit, ExhibitGroup, ExhibitRow, ListSection } from "./exhibit";
import { frameOf, nameOf } from "./frame";
import { metricWords, reasonWords } from "./words";

/** The page of a method: a section for each benchmark, then where it is a baseline or a teacher. */
export function methodExhibit(catalogue: Catalogue, answer: MethodAnswer): Exhibit {
  const { method, paper, benchmarks, claims, asBaseline, asTeacher } = answer;
  const rows = new Map(unrankedRows(figuresAbout(answer)).map((row) => [row.figure, row]));
  return {
    ...frameOf(catalogue, methodHref(method.method_id)),
    name: nameOf(["method", method.method_id]),
    title: method.name,
    papers: paper === null ? [] : [paper],
    sections: [
      ...benchmarks.map(({ benchmark, metrics }): ListSection => {
        const groups = metrics.map((metric) => metricGroup(metric, rows));
        const figures = groups.reduce((sum, group) => sum + group.rows.length, 0);
        return { ...PLAIN, title: `${method.name} on ${benchmark.name}`, facts: `${counted(figures, "figure")}.`, groups };
      }),
      ...roleSection(`${method.name} as a baseline`, "relative to it", asBaseline),
      ...roleSection(`${method.name} as a teacher`, "about methods that start from it and imitate it in fewer steps", asTeacher),
    ],
    notes: claims.map(({ claim, paper: claiming }) => {
      const words = claim.evidence === null ? "" : ` What it claims in words: “${claim.evidence}”.`;
      return `The abstract of ${claiming.short_name} reports no figure.${words} ${claim.note}`;
    }),
  };
}

const PLAIN = { shape: "list", metric: null, companion: null, namesBenchmark: false, showsEvidence: false, notes: [] } as const;

function metricGroup({ metric, bySpeaker, disagreements, apart }: MethodMetric, rows: ReadonlyMap<Figure, ExhibitRow>): ExhibitGroup {
  return {
    heading: `${metricWords(metric)}, ${directionWords(metric.direction)}`,
    rows: bySpeaker.flat().flatMap((figure) => rows.get(figure) ?? []),
    notes: [...disagreements.map(disagreementWords), ...(apart.length > 0 ? [`Not held against each other: ${apart.join("; ")}.`] : [])],
  };
}

const said = (figure: Figure) => `${printValue(figure)} in the ${printSource(figure)}`;

const disagreementWords = ({ a, b, verdict }: Disagreement) => `The sources disagree: ${said(a)}, ${said(b)}. ${reasonWords(verdict)}`;

function roleSection(title: string, words: string, figures: readonly Figure[]): readonly ListSection[] {
  if (figures.length === 0) return [];
  const facts = `${counted(figures.length, "figure")} ${figures.length === 1 ? "is" : "are"} ${words}.`;
  return [{ ...PLAIN, title, facts, namesBenchmark: true, groups: [{ heading: "", rows: unrankedRows(figures), notes: [] }] }];
}
