import { tableOf } from "@/lib/format/table-of";
import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { speakerOf } from "@/lib/format/source";
import { printBaseline, printCondition, printSilence } from "@/lib/format/figure";
import { inSentence, listed } from "@/lib/format/words";

/**
 * What tells an axis from the others of its benchmark and metric: baseline and `match` conditions, and those of them that
 * other figures state and these do not, because a silence is a difference too. Empty where there is nothing to tell.
 */
export function axisWords(catalogue: Catalogue, figure: Figure): string {
  return [...stated(figure), ...silences(catalogue, figure).map(printSilence)].join(" · ");
}

/**
 * The same in fewer words, for a row of a narrow table: "generated at 256 pixels · guidance and seed not stated". Where no ablation is
 * named there is none, so that is not said.
 */
export const axisBriefly = (catalogue: Catalogue, figure: Figure): string => axisParts(catalogue, figure).join(" · ");

/** The parts of it, for a sentence that sets commas between them. */
export function axisParts(catalogue: Catalogue, figure: Figure): readonly string[] {
  const silent = silences(catalogue, figure).filter(({ condition_id }) => condition_id !== "ablation").map(({ name }) => inSentence(name));
  return [...stated(figure), ...(silent.length > 0 ? [`${listed(silent)} not stated`] : [])];
}

function stated(figure: Figure): readonly string[] {
  const baseline = figure.baseline ? [`against ${printBaseline(figure)}`] : [];
  return [...asideWords(figure), ...baseline, ...figure.conditions.filter(({ condition }) => condition.role === "match").map(printCondition)];
}

/** "ablations in Table 3 of xAR"; nothing for results that are of the method itself. */
export const asideWords = (figure: Figure): readonly string[] =>
  figure.standing === "main" ? [] : [`${figure.standing === "ablation" ? "ablations" : "summaries"} in ${tableOf(figure.source.locator)} of ${speakerOf(figure)}`];

/** The `match` conditions that others on the benchmark state and this one does not. */
const silences = (catalogue: Catalogue, figure: Figure) => [...statedOn(catalogue, figure)].filter((condition) => !matching(figure).includes(condition));

const matching = ({ conditions }: Figure) => conditions.map(({ condition }) => condition).filter(({ role }) => role === "match");

const known = once<Catalogue, Map<string, ReadonlySet<RowOf<"conditions">>>>(() => new Map());

/** The `match` conditions that any figure of a benchmark and metric states. */
function statedOn(catalogue: Catalogue, { benchmark, metric }: Figure): ReadonlySet<RowOf<"conditions">> {
  const cache = known(catalogue);
  const key = `${benchmark.benchmark_id} ${metric.metric_id}`;
  const onBenchmark = catalogue.figuresOfBenchmark.get(benchmark.benchmark_id) ?? [];
  const found = cache.get(key) ?? new Set(onBenchmark.filter((other) => other.metric === metric).flatMap(matching));
  cache.set(key, found);
  return found;
}
