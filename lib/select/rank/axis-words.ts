import { tableOf } from "@/lib/format/table-of";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { speakerOf } from "@/lib/format/source";
import { printBaseline, printCondition, printSilence } from "@/lib/format/result";
import { inSentence, listed } from "@/lib/format/words";

/**
 * What tells an axis from the others of its benchmark and metric: baseline and `match` conditions, and those of them that
 * other results state and these do not, because a silence is a difference too. Empty where there is nothing to tell.
 */
export function axisWords(catalogue: Catalogue, result: Result): string {
  return [...stated(result), ...silences(catalogue, result).map(printSilence)].join(" · ");
}

/**
 * The same in fewer words, for a row of a narrow table: "generated at 256 pixels · guidance and seed not stated". Where no ablation is
 * named there is none, so that is not said.
 */
export const axisBriefly = (catalogue: Catalogue, result: Result): string => axisParts(catalogue, result).join(" · ");

/** The parts of it, for a sentence that sets commas between them. */
export function axisParts(catalogue: Catalogue, result: Result): readonly string[] {
  const silent = silences(catalogue, result).filter(({ condition_id }) => condition_id !== "ablation").map(({ name }) => inSentence(name));
  return [...stated(result), ...(silent.length > 0 ? [`${listed(silent)} not stated`] : [])];
}

function stated(result: Result): readonly string[] {
  const baseline = result.baseline ? [`against ${printBaseline(result)}`] : [];
  return [...asideWords(result), ...baseline, ...result.conditions.filter(({ condition }) => condition.role === "match").map(printCondition)];
}

/** "ablations in Table 3 of xAR"; nothing for results that are of the method itself. */
export const asideWords = (result: Result): readonly string[] =>
  result.standing === "main" ? [] : [`${result.standing === "ablation" ? "ablations" : "summaries"} in ${tableOf(result.source.locator)} of ${speakerOf(result)}`];

/** The `match` conditions that others on the benchmark state and this one does not. */
const silences = (catalogue: Catalogue, result: Result) => [...statedOn(catalogue, result)].filter((condition) => !matching(result).includes(condition));

const matching = ({ conditions }: Result) => conditions.map(({ condition }) => condition).filter(({ role }) => role === "match");

const known = once<Catalogue, Map<string, ReadonlySet<RowOf<"conditions">>>>(() => new Map());

/** The `match` conditions that any result of a benchmark and metric states. */
function statedOn(catalogue: Catalogue, { benchmark, metric }: Result): ReadonlySet<RowOf<"conditions">> {
  const cache = known(catalogue);
  const key = `${benchmark.benchmark_id} ${metric.metric_id}`;
  const onBenchmark = catalogue.resultsOfBenchmark.get(benchmark.benchmark_id) ?? [];
  const found = cache.get(key) ?? new Set(onBenchmark.filter((other) => other.metric === metric).flatMap(matching));
  cache.set(key, found);
  return found;
}
