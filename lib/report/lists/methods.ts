import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { familyWords } from "@/lib/format/vocabulary";
import { countChoices, type Facet } from "./facets";
import { textFilter } from "./list-text";
import { topicIds } from "./topics";

/** The requested methods; an empty list stands for everything. */
export interface MethodsQuestion {
  readonly families: readonly string[];
  readonly topics: readonly string[];
  /** Words that must occur in the texts about a method: its name, family, paper and summary. */
  readonly text: string;
}

export const EVERY_METHOD: MethodsQuestion = { families: [], topics: [], text: "" };

/** A method as a list shows it. */
export interface MethodSummary {
  readonly method: RowOf<"methods">;
  /** The paper that proposes it; null if that paper is not in the collection. */
  readonly paper: RowOf<"papers"> | null;
  /** The topics of its paper and of the benchmarks on which results name it, in the order of the topics. */
  readonly topics: readonly string[];
  /** The number of results about it. */
  readonly results: number;
  /** The benchmarks of those results; those with most of them come first. */
  readonly benchmarks: readonly RowOf<"benchmarks">[];
  /** The number of results in which it is the baseline. */
  readonly asBaseline: number;
}

/** Returns methods that have a name of their own; those with most results come first. */
export function selectMethods(
  catalogue: Catalogue,
  { families, topics, text }: MethodsQuestion = EVERY_METHOD,
): readonly MethodSummary[] {
  return summaries(catalogue, topics, text)
    .filter(({ method }) => method.family !== "group" && (families.length === 0 || families.includes(method.family)))
    .toSorted((a, b) => b.results - a.results);
}

/** Returns baselines that a source names only as a group, such as "leading baselines", in the order of methods.csv. */
export function selectGroups(
  catalogue: Catalogue,
  topics: readonly string[] = [],
  text = "",
): readonly MethodSummary[] {
  return summaries(catalogue, topics, text).filter(({ method }) => method.family === "group");
}

function summaries(catalogue: Catalogue, topics: readonly string[], text: string): readonly MethodSummary[] {
  const fitsText = textFilter(text);
  const against = groupBy(
    catalogue.results.filter(({ baseline }) => baseline !== null),
    ({ baseline }) => baseline?.method.method_id ?? "",
  );
  return catalogue.tables.methods
    .map((method): MethodSummary => {
      const about = catalogue.resultsOfMethod.get(method.method_id) ?? [];
      const asBaseline = against.get(method.method_id) ?? [];
      const paper = method.paper_id === null ? null : (catalogue.papers.get(method.paper_id) ?? null);
      return {
        method,
        paper,
        topics: topicsOf(catalogue, paper, [...about, ...asBaseline]),
        results: about.length,
        benchmarks: [...groupBy(about, ({ benchmark }) => benchmark)]
          .toSorted(([, a], [, b]) => b.length - a.length)
          .map(([benchmark]) => benchmark),
        asBaseline: asBaseline.length,
      };
    })
    .filter((summary) => topics.length === 0 || summary.topics.some((topic) => topics.includes(topic)))
    .filter((summary) => fitsText(() => writtenOf(summary)));
}

const writtenOf = ({ method: { method_id, name, family, summary }, paper }: MethodSummary) => [
  ...[method_id, name, familyWords(family), summary],
  ...[paper?.short_name ?? null, paper?.title ?? null],
];

function topicsOf(catalogue: Catalogue, paper: RowOf<"papers"> | null, results: readonly Result[]): readonly string[] {
  const found = new Set([...(paper ? [paper.topic] : []), ...results.map(({ benchmark }) => benchmark.topic)]);
  return topicIds(catalogue).filter((topic) => found.has(topic));
}

/** The filters of the list of methods, each with its choices and their counts. */
export interface MethodsFacets {
  readonly families: readonly Facet<string>[];
  readonly topics: readonly Facet<string>[];
}

/** Returns how many named methods each choice of each filter leaves, with the other filters unchanged. */
export function selectMethodsFacets(catalogue: Catalogue, question: MethodsQuestion = EVERY_METHOD): MethodsFacets {
  const after = (change: Partial<MethodsQuestion>) => selectMethods(catalogue, { ...question, ...change });
  return {
    families: countChoices(
      catalogue.identity.families.map(({ id }) => id),
      question.families,
      (family) => after({ families: [family] }),
    ),
    topics: countChoices(topicIds(catalogue), question.topics, (topic) => after({ topics: [topic] })),
  };
}
