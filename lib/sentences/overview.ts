import type { Overview } from "@/lib/report/overview";
import { printCondition } from "@/lib/format/result";
import { counted, listed } from "@/lib/format/words";

/** More winners than this are counted. */
const MOST_NAMED = 3;

/** "MSE and MAE on 13 benchmarks". */
export const overviewTitle = ({ grid: { metrics, sections } }: Overview) => `${listed(metrics.map(({ symbol }) => symbol))} on ${counted(sections.length, "benchmark")}`;

/** What all results of an overview share: "horizon: average, look-back 96 steps and setting: supervised". Empty where they state nothing. */
export const overviewConditions = ({ conditions }: Overview) => listed(conditions.map(printCondition));

/** Who comes first how often, of those that the grid shows: "Lowest MSE: S-Mamba on 7 of 13 benchmarks, iTransformer on 3 of 13." */
export function overviewSentence({ grid: { methods, metrics, wins } }: Overview): string {
  const [metric] = metrics;
  if (metric === undefined) return "";
  const winners = methods
    .map(({ name }, at) => ({ name, firsts: wins[at]?.[0]?.firsts ?? 0, of: wins[at]?.[0]?.of ?? 0 }))
    .filter(({ firsts }) => firsts > 0)
    .toSorted((a, b) => b.firsts - a.firsts);
  const said = winners.slice(0, MOST_NAMED).map(({ name, firsts, of }, at) => `${name} on ${firsts} of ${at === 0 ? counted(of, "benchmark") : of}`);
  const more = winners.length > MOST_NAMED ? [counted(winners.length - MOST_NAMED, "more method")] : [];
  const which = metric.direction === "lower" ? "Lowest" : "Highest";
  return said.length === 0 ? `No method shown here comes first by ${metric.symbol}.` : `${which} ${metric.symbol}: ${listed([...said, ...more])}.`;
}
