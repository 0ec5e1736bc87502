import { groupBy } from "@/lib/catalogue/group";
import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { byText } from "@/lib/format/by-text";
import type { CompareOffer, MethodOffer } from "./compare-types";
import { filterFamilies } from "./filter-families";
import { placeKey } from "@/lib/report/question/place-filter";
import { topicIds } from "./topics";

/** Returns everything that can be chosen on the comparison page; methods with results come first, by name. */
export const selectCompareOffer = once((catalogue: Catalogue): CompareOffer => {
  const places = new Map(catalogue.tables.benchmarks.map((benchmark, place) => [benchmark, place]));
  const methods = catalogue.tables.methods.map((method) => {
    const own = catalogue.resultsOfMethod.get(method.method_id) ?? [];
    const topics = [...topicsOf(catalogue, method)];
    const results = SOURCE_KINDS.map((kind) => own.filter((result) => result.kind === kind).length);
    const on = [...new Set(own.map(({ benchmark }) => benchmark))].map((benchmark) => places.get(benchmark) ?? 0);
    return {
      id: method.method_id,
      name: method.name,
      family: method.family,
      paper: method.paper_id,
      topics,
      results,
      on,
    };
  });
  return {
    methods: methods.toSorted(
      (a, b) => Number(hasResults(b)) - Number(hasResults(a)) || a.name.localeCompare(b.name, "en"),
    ),
    kinds: SOURCE_KINDS.map((choice) => ({
      choice,
      count: catalogue.results.filter(({ kind }) => kind === choice).length,
    })),
    places: placesIn(catalogue),
    families: filterFamilies(catalogue),
    conditions: catalogue.tables.conditions.map(({ condition_id }) => condition_id),
  };
});

function placesIn({ results, benchmarks, metrics }: Catalogue): CompareOffer["places"] {
  const matching = results.flatMap(({ conditions }) =>
    conditions.filter(({ condition }) => condition.role === "match"),
  );
  const conditions = [
    ...new Set(matching.map(({ condition, value }) => placeKey(condition.condition_id, value))),
  ].toSorted(byText);
  return { benchmarks: [...benchmarks.keys()], metrics: [...metrics.keys()], conditions };
}

const hasResults = ({ results }: MethodOffer) => results.some((count) => count > 0);

/** A comparison of more methods cannot be taken in at a glance, and its URL alone would be most of every page that offers it. */
const MOST_TOGETHER = 120;

/** Every method of a topic that has results, if there are at least two and not too many to compare at once. */
export interface MethodGroup {
  readonly topic: string;
  readonly methods: readonly string[];
}

/** Returns methods by the topic of their paper and of the benchmarks of their results; groups of unnamed baselines are left out. */
export const selectMethodGroups = once((catalogue: Catalogue): readonly MethodGroup[] => {
  const methods = catalogue.tables.methods.filter(
    (method) => method.family !== "group" && catalogue.resultsOfMethod.has(method.method_id),
  );
  const byTopic = groupBy(
    methods.flatMap((method) => [...topicsOf(catalogue, method)].map((topic) => ({ topic, id: method.method_id }))),
    ({ topic }) => topic,
  );
  const groups = topicIds(catalogue).map((topic) => ({
    topic,
    methods: (byTopic.get(topic) ?? []).map(({ id }) => id),
  }));
  return groups.filter((group) => group.methods.length > 1 && group.methods.length <= MOST_TOGETHER);
});

function topicsOf(catalogue: Catalogue, method: RowOf<"methods">): ReadonlySet<string> {
  const paper = method.paper_id === null ? undefined : catalogue.papers.get(method.paper_id);
  const results = catalogue.resultsOfMethod.get(method.method_id) ?? [];
  return new Set([...(paper ? [paper.topic] : []), ...results.map(({ benchmark }) => benchmark.topic)]);
}
