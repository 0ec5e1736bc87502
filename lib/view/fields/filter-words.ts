import type { Catalogue } from "@/lib/catalogue/catalogue";
import { ORIGIN_NAMES } from "@/lib/format/provenance";
import { spaced } from "@/lib/format/words";
import type { ResultFilter } from "@/lib/report/question/results";
import type { Origin } from "@/lib/tables/results";
import { familyWords, topicWords } from "@/lib/format/vocabulary";

/** Returns a function that gives the values of the filters of results in the words that a reader sees. */
export function filterWords(catalogue: Catalogue): (name: keyof ResultFilter, choice: string) => string {
  const names: Readonly<Record<keyof ResultFilter, (choice: string) => string | undefined>> = {
    benchmark: (id) => catalogue.benchmarks.get(id)?.name,
    metric: (id) => catalogue.metrics.get(id)?.name,
    method: (id) => catalogue.methods.get(id)?.name,
    paper: (id) => catalogue.papers.get(id)?.short_name,
    topic: topicWords,
    kind: spaced,
    family: familyWords,
    origin: (origin) => ORIGIN_NAMES[origin as Origin],
    year: (year) => year,
  };
  return (name, choice) => names[name](choice) ?? choice;
}
