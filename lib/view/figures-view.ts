import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectYears, type FigureFilter } from "@/lib/select/figures";
import { topicIds } from "@/lib/select/topics";
import { ORIGINS } from "@/lib/tables/origins";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import type { Parameter } from "./parameters";

/** The parameters of `results.json` and `results.csv`. */
export function figureParameters(catalogue: Catalogue): Readonly<Record<keyof FigureFilter, Parameter>> {
  const repeatable = true;
  return {
    benchmark: { description: "Only results of these benchmarks.", allowed: [...catalogue.benchmarks.keys()], repeatable },
    metric: { description: "Only results of these metrics.", allowed: [...catalogue.metrics.keys()], repeatable },
    method: { description: "Only results about these methods.", allowed: [...catalogue.methods.keys()], repeatable },
    paper: { description: "Only results that these papers report.", allowed: [...catalogue.papers.keys()], repeatable },
    topic: { description: "Only results of benchmarks of these topics.", allowed: topicIds(catalogue), repeatable },
    kind: { description: "Only results from these kinds of source.", allowed: SOURCE_KINDS, repeatable },
    family: { description: "Only results of methods of these families.", allowed: catalogue.identity.families.map(({ id }) => id), repeatable },
    origin: { description: "Only results of these origins: measured by the method's authors, measured again by others, quoted, or not stated.", allowed: ORIGINS, repeatable },
    year: { description: "Only results that papers of these years report.", allowed: selectYears(catalogue), repeatable },
  };
}
