import { groupBy } from "@/lib/catalogue/group";
import { slug } from "@/lib/format/slug";
import type { RecordsFrame } from "./frame";
import { leftOutOf, writableResults, type WritableResult } from "./record";
import { yamlOf, type YamlValue } from "./yaml";
import { yamlHead } from "./yaml-head";

const notesAbout = (collection: string) => [
  "The key model-index of a model card: a card describes one model, so keep only that one.",
  `The ids of tasks, data sets and metrics are those of ${collection}. The format has no key for the spread, the direction and who measured; the receipts have them.`,
];

const ASKS = { direction: false };

/** Writes results under the key `model-index` of a model card: a model for each method and configuration, each result linked to its receipt. */
export function modelIndexYaml(frame: RecordsFrame): string {
  const { title } = frame.collection;
  const results = writableResults(frame.results, ASKS);
  const models = [...groupBy(results, ({ model }) => model)].map(([name, own]) => ({
    name,
    results: own.map((result) => resultOf(result, title)),
  }));
  return `${yamlHead(frame, leftOutOf(frame.results, ASKS), notesAbout(title))}${yamlOf({ "model-index": models }).trimStart()}\n`;
}

function resultOf({ result, value, circumstances, source, receipt }: WritableResult, collection: string): YamlValue {
  const { benchmark, metric } = result;
  return {
    task: { type: slug(benchmark.task), name: benchmark.task },
    dataset: {
      type: benchmark.benchmark_id,
      name: benchmark.name,
      ...(Object.keys(circumstances).length > 0 && { args: circumstances }),
    },
    metrics: [{ type: metric.metric_id, name: metric.name, value: { literal: value } }],
    source: { name: `${collection}: ${source}`, url: receipt },
  };
}
