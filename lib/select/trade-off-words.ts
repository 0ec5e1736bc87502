import type { RowOf } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/figure";
import { counted, inSentence, listed } from "@/lib/format/words";
import type { TradeOff, TradeOffPoint } from "./trade-off";

type Metric = RowOf<"metrics">;
type Condition = RowOf<"conditions">;

/**
 * Who is on the front, in one sentence made from the figures: "On the front: Distilled Decoding (1 step, FID 9.96) and VAR
 * (10 steps, 4.19): nothing reported here has fewer steps and a lower FID."
 */
export function frontSentence(metric: Metric, { condition, points }: TradeOff): string {
  const front = points.filter(({ onFront }) => onFront);
  const reported = points.some(({ figure }) => figure.qualifier !== "exact") ? "no exact figure reported here" : "nothing reported here";
  if (front.length === 0) return "No figure is on the front, because each is printed as a bound or rounded.";
  const members = front.map(({ figure, costText }, at) => {
    const value = [at === 0 && metric.symbol, printValue(figure)].filter(Boolean).join(" ");
    return `${figure.method.name} (${costWords(condition, costText)}, ${value})`;
  });
  return `On the front: ${listed(members)}: ${reported} has ${less(condition)} and ${better(metric)} ${metric.symbol}.`;
}

/**
 * How many figures of the panel are left out, and why; empty where none is. "4 of 8 figures do not state steps; 20 count
 * something else as one, or do not say what".
 */
export function unstatedWords({ condition, points, unstated, otherwise }: Omit<TradeOff, "counting">): string {
  const all = counted(points.length + unstated + otherwise, "figure");
  const silent = unstated > 0 && `${unstated} of ${all} ${unstated === 1 ? "does" : "do"} not state ${inSentence(condition.name)}`;
  const others = otherwise > 0 && `${otherwise} ${otherwise === 1 ? "counts" : "count"} something else as one, or ${otherwise === 1 ? "does" : "do"} not say what`;
  return [silent, others].filter(Boolean).join("; ");
}

/** "1 step", "256 tokens"; "parameters 1.5 B" where the condition has a unit. */
export function costWords({ name, unit }: Pick<Condition, "name" | "unit">, costText: TradeOffPoint["costText"]): string {
  const word = inSentence(name);
  if (unit !== null || !isPlural(word)) return `${word} ${costText}`;
  return `${costText} ${costText === "1" ? word.slice(0, -1) : word}`;
}

const isPlural = (word: string) => /[^s]s$/.test(word);

/** "fewer steps", "a smaller context length". */
function less({ name }: Pick<Condition, "name">): string {
  const word = inSentence(name);
  return isPlural(word) ? `fewer ${word}` : `a smaller ${word}`;
}

const better = ({ direction }: Metric) => (direction === "lower" ? "a lower" : "a higher");
