import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectYears, type ResultFilter } from "@/lib/report/question/results";
import { topicIds } from "@/lib/report/lists/topics";
import { ORIGINS } from "@/lib/tables/origins";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { fieldParameters, fieldsOf, readView, writeView } from "@/lib/view/fields/field";
import { listField } from "@/lib/view/fields/field-kinds";

/** The filters of a list of results, on its page and in `results.*`. */
export const RESULT_FIELDS = /* @__PURE__ */ fieldsOf<ResultFilter, Catalogue>(() => ({
  benchmark: listField(
    "benchmark",
    { label: "Benchmark", description: "Only results of these benchmarks." },
    ({ benchmarks }: Catalogue) => [...benchmarks.keys()],
  ),
  metric: listField(
    "metric",
    { label: "Metric", description: "Only results of these metrics." },
    ({ metrics }: Catalogue) => [...metrics.keys()],
  ),
  method: listField(
    "method",
    { label: "Method", description: "Only results about these methods." },
    ({ methods }: Catalogue) => [...methods.keys()],
  ),
  paper: listField(
    "paper",
    { label: "Paper", description: "Only results that these papers report." },
    ({ papers }: Catalogue) => [...papers.keys()],
  ),
  topic: listField("topic", { label: "Topic", description: "Only results of benchmarks of these topics." }, topicIds),
  kind: listField(
    "kind",
    { label: "Source", description: "Only results from these kinds of source." },
    () => SOURCE_KINDS,
  ),
  family: listField(
    "family",
    { label: "Family", description: "Only results of methods of these families." },
    ({ identity }: Catalogue) => identity.families.map(({ id }) => id),
  ),
  origin: listField(
    "origin",
    {
      label: "Measured by",
      description:
        "Only results of these origins: measured by the method's authors, measured again by others, quoted, or not stated.",
    },
    () => ORIGINS,
  ),
  year: listField(
    "year",
    { label: "Year", description: "Only results that papers of these years report." },
    selectYears,
  ),
}));

/** The parameters of `results.json` and `results.csv`. */
export const resultParameters = (catalogue: Catalogue) => fieldParameters(RESULT_FIELDS, catalogue);

/** Reads a filter from the query of `results.*`. A value that was not understood is a problem. */
export const readResultFilter = (catalogue: Catalogue, search: URLSearchParams) =>
  readView(RESULT_FIELDS, catalogue, search);

/** Writes a filter as the query of `results.*`; absent fields filter nothing. */
export const writeResultFilter = (filter: Partial<ResultFilter>): string =>
  writeView(RESULT_FIELDS, { ...REPORTED_EVERY_RESULT, ...filter });

/** The filter that keeps every result. */
export const REPORTED_EVERY_RESULT: ResultFilter = {
  benchmark: [],
  metric: [],
  method: [],
  paper: [],
  topic: [],
  kind: [],
  family: [],
  origin: [],
  year: [],
};
