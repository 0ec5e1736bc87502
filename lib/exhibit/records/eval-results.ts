import { directionWords } from "@/lib/format/words";
import { printSpread } from "@/lib/format/result";
import type { RecordsFrame } from "./frame";
import { leftOutOf, writableResults, type WritableResult } from "./record";
import { yamlOf, type YamlValue } from "./yaml";
import { yamlHead } from "./yaml-head";

const notesAbout = (collection: string) => [
  "A file of this kind belongs in the Hub repository of its model: keep only the entries of that model, whose name the notes begin with.",
  `The ids of data sets and tasks are those of ${collection}: replace them with those of the Hub. It is not known when a result was measured.`,
];

const ASKS = { direction: false };

/** Writes results as a file of a Hub repository (`.eval_results/*.yaml`), each linked to its receipt. */
export function evalResultsYaml(frame: RecordsFrame): string {
  const { title } = frame.collection;
  const results = writableResults(frame.results, ASKS);
  return `${yamlHead(frame, leftOutOf(frame.results, ASKS), notesAbout(title))}${yamlOf(results.map((result) => entryOf(result, title))).trimStart()}\n`;
}

const entryOf = (result: WritableResult, collection: string): YamlValue => ({
  dataset: { id: result.result.benchmark.benchmark_id, task_id: result.result.metric.metric_id },
  value: { literal: result.value },
  source: { url: result.receipt, name: `${collection}: ${result.source}` },
  notes: notesOf(result),
});

/** Collects the facts for which the format has no key. */
function notesOf({ result, model, circumstances, source }: WritableResult): string {
  const { metric, spread } = result;
  return [
    model,
    `${metric.name}${metric.unit === null ? "" : `, in ${metric.unit}`}, ${directionWords(metric.direction)}`,
    spread && `spread ${printSpread(spread)} (${spread.kind})`,
    ...Object.entries(circumstances).map(([name, stated]) => `${name} ${stated}`),
    `origin ${result.origin}`,
    `read in the ${source}`,
  ]
    .filter(Boolean)
    .join("; ");
}
