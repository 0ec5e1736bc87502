import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { speakerOf } from "@/lib/format/source";
import { printBaseline, printCondition, printSilence } from "@/lib/format/figure";

/**
 * What tells an axis from the others of its benchmark and metric: baseline and `match` conditions, and those of them that
 * other figures state and these do not, because a silence is a difference too. Empty where there is nothing to tell.
 */
export function axisWords(catalogue: Catalogue, figure: Figure): string {
  const aside = asideWords(figure);
  const baseline = figure.baseline ? [`against ${printBaseline(figure)}`] : [];
  const stated = figure.conditions.filter(({ condition }) => condition.role === "match").map(printCondition);
  const silent = [...statedOn(catalogue, figure)].filter((condition) => !matching(figure).includes(condition));
  return [...aside, ...baseline, ...stated, ...silent.map(printSilence)].join(" · ");
}

/** "ablations in Table 3 of xAR"; nothing for results that are of the method itself. */
export const asideWords = (figure: Figure): readonly string[] =>
  figure.standing === "main" ? [] : [`${figure.standing === "ablation" ? "ablations" : "summaries"} in ${figure.source.locator.split(",")[0]} of ${speakerOf(figure)}`];

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
