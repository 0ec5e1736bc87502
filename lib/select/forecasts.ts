import type { Catalogue, Figure, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { rankFigures, type Ranked } from "./rank";
import { partlyRead, type PartlyRead } from "./reading";

/** The forecasts of one data set, ranked: one axis of its benchmark. */
export interface ForecastBoard {
  readonly benchmark: RowOf<"benchmarks">;
  readonly entries: readonly Ranked[];
  /** The tables that were read in part, for which nothing is ranked. */
  readonly partly: readonly PartlyRead[];
}

/** Forecasts made under one protocol, data set by data set. */
export interface Forecasts {
  readonly metric: RowOf<"metrics">;
  /** What all of them state and have to agree in: horizon, look-back, setting. */
  readonly protocol: readonly StatedCondition[];
  /** In the order of benchmarks.csv. */
  readonly boards: readonly ForecastBoard[];
}

/** The error that forecasting papers put first, and the horizon under which they sum a table up. */
const SUMMED_UP = { metric: "mse", condition: "horizon", value: "average" };

/**
 * The mean errors that tables print, under the one protocol that most of them share: same look-back, same setting, and the mean
 * over the horizons of a table. Other protocols are left to the pages of the benchmarks, because an error at another look-back
 * or horizon answers another question. Ablations and summaries are no forecasts of a method as proposed: they neither stand here nor
 * count towards the protocol. Null where no source prints such a mean.
 */
export function selectForecasts(catalogue: Catalogue): Forecasts | null {
  const metric = catalogue.metrics.get(SUMMED_UP.metric);
  const means = catalogue.figures.filter((figure) => figure.metric === metric && figure.standing === "main" && matching(figure).some(isMean));
  const protocols = [...groupBy(means, (figure) => JSON.stringify(matching(figure).map(({ condition, value }) => [condition.condition_id, value]))).values()];
  const [widest] = protocols.toSorted((a, b) => b.length - a.length);
  const first = widest?.[0];
  if (metric === undefined || widest === undefined || first === undefined) return null;
  const byBenchmark = groupBy(widest, ({ benchmark }) => benchmark);
  return {
    metric,
    protocol: matching(first),
    boards: catalogue.tables.benchmarks.flatMap((benchmark) => {
      const figures = byBenchmark.get(benchmark);
      return figures ? [{ benchmark, entries: rankFigures(figures, metric.direction), partly: partlyRead(figures) }] : [];
    }),
  };
}

const matching = ({ conditions }: Figure) => conditions.filter(({ condition }) => condition.role === "match");

const isMean = ({ condition, value }: StatedCondition) => condition.condition_id === SUMMED_UP.condition && value === SUMMED_UP.value;

/** How many figures these are. */
export const countForecasts = (forecasts: Forecasts | null) => (forecasts?.boards ?? []).reduce((sum, { entries }) => sum + entries.length, 0);
