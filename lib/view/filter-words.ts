import type { Catalogue } from "@/lib/catalogue/catalogue";
import { spaced } from "@/lib/format/words";
import type { FigureFilter } from "@/lib/select/figures";
import { topicWords } from "@/lib/format/vocabulary";

/** The values of the filters of figures as a reader reads them. */
export function filterWords(catalogue: Catalogue): (name: keyof FigureFilter, choice: string) => string {
  const names: Readonly<Record<keyof FigureFilter, (choice: string) => string | undefined>> = {
    benchmark: (id) => catalogue.benchmarks.get(id)?.name,
    metric: (id) => catalogue.metrics.get(id)?.name,
    method: (id) => catalogue.methods.get(id)?.name,
    paper: (id) => catalogue.papers.get(id)?.short_name,
    topic: topicWords,
    kind: spaced,
  };
  return (name, choice) => names[name](choice) ?? choice;
}
