import { claimWords } from "./order-claims";
import { notRankedClause } from "./not-ranked-words";
import { listed } from "@/lib/format/words";
import type { Entry, Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import { bestOf } from "@/lib/report/leaderboard/order-claims";
import type { RowGroup } from "@/lib/report/leaderboard/shown";

const SMALL_NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Returns a small number in words, as in running text. */
const inWords = (count: number) => SMALL_NUMBERS[count] ?? String(count);

const countedInWords = (count: number, one: string, many = `${one}s`) =>
  `${inWords(count)} ${count === 1 ? one : many}`;

/**
 * Returns one sentence made from the rows of a chart: "VAR has the lowest FID, 1.80; eight results, two with a qualifier; FlowAR without a result."
 * If not every row is drawn, it says how many are: "28 of 97 results".
 */
export function summarise(
  { metric, missing, panels }: Pick<Leaderboard, "metric" | "missing" | "panels">,
  panel: Pick<Panel, "partly" | "entries">,
  group: RowGroup<Entry>,
): string {
  const { rows, of } = group;
  const qualified = rows.filter(({ result }) => result.qualifier !== "exact").length;
  const drawn = rows.length < of ? `${rows.length} of ${of} results` : countedInWords(of, "result");
  const counts = [drawn, ...(qualified > 0 ? [`${inWords(qualified)} with a qualifier`] : [])].join(", ");
  const isOneOfMany = panels.length > 1 || of < panel.entries.length;
  const among = of < panel.entries.length ? rows : panel.entries;
  return [best(metric, panel, { rows, among }, isOneOfMany ? "here" : ""), counts, absence(missing)]
    .filter(Boolean)
    .join("; ")
    .concat(".");
}

function best(
  metric: Leaderboard["metric"],
  { partly }: Pick<Panel, "partly">,
  { rows, among }: { readonly rows: readonly Entry[]; readonly among: readonly Entry[] },
  where: string,
): string {
  if (metric.direction === "none") return `${metric.name}, which is not ranked`;
  if (partly.length > 0) return notRankedClause(partly);
  const claim = bestOf(metric, rows, among);
  return claim === null ? `${metric.name}, none of which is ranked here` : claimWords(claim, where);
}

function absence(missing: Leaderboard["missing"]): string {
  if (missing.length === 0) return "";
  const names = missing.map(({ method, paper }) => method?.name ?? paper?.short_name ?? "");
  return names.length > 3
    ? `${countedInWords(names.length, "method")} without a result`
    : `${listed(names)} without a result`;
}
