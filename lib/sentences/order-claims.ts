import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import type {
  BestClaim,
  BoundClaim,
  FrontClaim,
  OrderClaim,
  RecordClaim,
  WorseClaim,
} from "@/lib/report/leaderboard/order-claims";
import { printMonth } from "@/lib/format/date";
import { printValue, withUnit } from "@/lib/format/result";
import { capitalised, counted, inSentence, listed } from "@/lib/format/words";

/**
 * Returns a claim about order in words, without a full stop: "VAR has the lowest FID, 1.80". `where` follows the metric, for a place with several
 * axes: "VAR has the lowest FID here".
 */
export function claimWords(claim: OrderClaim, where = ""): string {
  switch (claim.kind) {
    case "best":
      return bestWords(claim, where);
    case "first by bound":
      return boundWords(claim, where);
    case "best so far":
      return recordWords(claim);
    case "front":
      return frontWords(claim);
    case "worse after":
      return worseWords(claim);
  }
}

const superlative = ({ direction }: RowOf<"metrics">) => (direction === "lower" ? "lowest" : "highest");

function bestWords({ metric, results, isExtreme }: BestClaim, where: string): string {
  const values = new Set(results.map(printValue));
  const names = [...new Set(results.map(({ method }) => method.name))];
  const isOne = names.length === 1;
  // If a quotation or a reference has a better number, the first result does not have the lowest value.
  const what = isExtreme
    ? `${isOne ? "has" : "share"} the ${superlative(metric)} ${metric.symbol}`
    : `${isOne ? "ranks" : "rank"} first by ${metric.symbol}`;
  const said = [what, where].filter(Boolean).join(" ");
  if (values.size === 1 || isOne) return `${listed(names)} ${said}, ${listed([...values])}`;
  return `${listed(withValues(results))} ${said}, as far as their digits tell`;
}

/** Returns "MAR (1.55)", each name and value once. */
const withValues = (results: readonly Result[]) => [
  ...new Set(results.map((result) => `${result.method.name} (${printValue(result)})`)),
];

function boundWords({ bounds, best }: BoundClaim, where: string): string {
  const first = `${listed(withValues(bounds))} ${bounds.length === 1 ? "stands" : "stand"} first by ${bounds.length === 1 ? "a bound" : "bounds"}`;
  return best === null
    ? [first, where].filter(Boolean).join(" ")
    : `${first}; of the values that are not bounds, ${bestWords(best, where)}`;
}

/** Returns "Best reported FID so far: 1.80 by VAR in April 2024; not beaten since on this axis". */
function recordWords({ metric, first, last, isNewest, ahead, isExtreme }: RecordClaim): string {
  const at = ({ result, published }: RecordClaim["last"]) =>
    `${printValue(result)} by ${result.method.name} in ${printMonth(published)}`;
  const from = first === last ? "" : `, ${metric.direction === "lower" ? "down" : "up"} from ${at(first)}`;
  if (ahead.length > 0) {
    const names = withValues(ahead.map(({ result }) => result));
    return `Best ${metric.symbol} so far of what is drawn here: ${at(last)}${from}; ${listed(names)} ${names.length === 1 ? "ranks" : "rank"} before it and cannot be drawn by date`;
  }
  const since = isNewest
    ? "nothing drawn here is newer"
    : `not beaten since ${isExtreme ? "on this axis" : "by what ranks here"}`;
  return `Best ${isExtreme ? "reported" : "ranked"} ${metric.symbol} so far: ${at(last)}${from}; ${since}`;
}

/** Returns "On the front: Distilled Decoding (1 step, FID 9.96) and VAR (10 steps, 4.19): nothing ranked here has fewer steps and a lower FID". */
function frontWords({ metric, condition, points, hasOthers }: FrontClaim): string {
  const members = points.map(({ result, costText }, at) => {
    const value = [at === 0 && metric.symbol, printValue(result)].filter(Boolean).join(" ");
    return `${result.method.name} (${costWords(condition, withUnit(costText, condition.unit))}, ${value})`;
  });
  const better = metric.direction === "lower" ? "a lower" : "a higher";
  return `On the front: ${listed(members)}: ${hasOthers ? "no exact result" : "nothing"} ranked here has ${less(condition)} and ${better} ${metric.symbol}`;
}

function worseWords({ pairs, worse }: WorseClaim): string {
  return `the printed quality is worse after it in ${worse.length} of ${counted(pairs.length, "pair")}`;
}

type Condition = Pick<RowOf<"conditions">, "name" | "unit">;

/** Returns "1 step" or "256 tokens"; "parameters 1.5 B" if the condition has a unit. */
export function costWords({ name, unit }: Condition, costText: string): string {
  const word = inSentence(name);
  if (unit !== null || !isPlural(word)) return `${word} ${costText}`;
  return `${costText} ${costText === "1" ? word.slice(0, -1) : word}`;
}

const isPlural = (word: string) => /[^s]s$/.test(word);

/** Returns "fewer steps" or "a smaller context length". */
function less({ name }: Condition): string {
  const word = inSentence(name);
  return isPlural(word) ? `fewer ${word}` : `a smaller ${word}`;
}

/** Returns a claim as a separate sentence. */
export const claimSentence = (claim: OrderClaim, where = "") => `${capitalised(claimWords(claim, where))}.`;
