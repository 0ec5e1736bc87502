import { printValue } from "@/lib/format/figure";
import { listed } from "@/lib/format/words";
import type { Entry, Leaderboard } from "./leaderboard";
import type { RowGroup } from "./shown";

const SMALL_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Small numbers in words, as a sentence wants them. */
const inWords = (count: number) => SMALL_NUMBERS[count] ?? String(count);

const countedInWords = (count: number, one: string, many = `${one}s`) => `${inWords(count)} ${count === 1 ? one : many}`;

/**
 * One sentence made from the rows of a chart: "VAR has the lowest FID, 1.80; eight figures, two with a qualifier; FlowAR
 * without a figure." Where not every row is drawn it says how many are: "28 of 97 figures".
 */
export function summarise({ metric, missing }: Pick<Leaderboard, "metric" | "missing">, { rows, of }: RowGroup<Entry>): string {
  const least = Math.min(...rows.map(({ rank }) => rank ?? Infinity));
  const first = rows.filter(({ rank }) => rank === least).map(({ figure }) => figure);
  const qualified = rows.filter(({ figure }) => figure.qualifier !== "exact").length;
  const drawn = rows.length < of ? `${rows.length} of ${of} figures` : countedInWords(of, "figure");
  const counts = [drawn, ...(qualified > 0 ? [`${inWords(qualified)} with a qualifier`] : [])].join(", ");
  return [best(metric, first), counts, absence(missing)].filter(Boolean).join("; ").concat(".");
}

function best(metric: Leaderboard["metric"], first: readonly Entry["figure"][]): string {
  const [leader] = first;
  if (leader === undefined || metric.direction === "none") return `${metric.name}, which is not ranked`;
  const superlative = metric.direction === "lower" ? "lowest" : "highest";
  const names = [...new Set(first.map(({ method }) => method.name))];
  return `${listed(names)} ${names.length === 1 ? "has" : "share"} the ${superlative} ${metric.symbol}, ${printValue(leader)}`;
}

function absence(missing: Leaderboard["missing"]): string {
  if (missing.length === 0) return "";
  const names = missing.map(({ method, paper }) => method?.name ?? paper?.short_name ?? "");
  return names.length > 3 ? `${countedInWords(names.length, "method")} without a figure` : `${listed(names)} without a figure`;
}
