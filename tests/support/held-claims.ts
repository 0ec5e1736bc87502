import type { Result } from "@/lib/catalogue/catalogue";
import { claimWords } from "@/lib/sentences/order-claims";
import type { HeadToHeadRow } from "@/lib/report/head-to-head";
import type { Entry, Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import {
  bestOf,
  frontOf,
  recordOf,
  worseAfter,
  type BestClaim,
  type OrderClaim,
} from "@/lib/report/leaderboard/order-claims";
import { selectProgress } from "@/lib/report/leaderboard/progress";
import { selectTradeOffs } from "@/lib/report/leaderboard/trade-off";
import { selectFewerSteps } from "@/lib/report/speed/fewer-steps";
import type { Catalogue } from "@/lib/catalogue/catalogue";

/** A claim with the rows among which the reader sees it. */
interface Said {
  readonly claim: OrderClaim;
  readonly rows: readonly Entry[];
}

/** Returns every claim about order on a leaderboard's page, panel by panel. */
export function claimsOf({ metric, panels }: Pick<Leaderboard, "metric" | "panels">): readonly Said[] {
  return panels.flatMap((panel) => {
    const progress = selectProgress(metric, panel);
    const onAxis = [
      bestOf(metric, panel.entries),
      progress && recordOf(metric, progress),
      ...selectTradeOffs(metric, panel).map((tradeOff) => frontOf(metric, tradeOff)),
    ];
    const inGroups = panel.groups.map(({ rows, of }) => {
      const among = of < panel.entries.length ? rows : panel.entries;
      return { claim: bestOf(metric, rows, among), rows: among };
    });
    return [...onAxis.map((claim) => ({ claim, rows: panel.entries })), ...inGroups].flatMap(({ claim, rows }) =>
      claim ? [{ claim, rows }] : [],
    );
  });
}

const sides = (direction: string) => (direction === "lower" ? 1 : -1);
const loss = (result: Result) => sides(result.metric.direction) * result.value.number;
const isMain = ({ standing, method }: Result) => standing === "main" && method.family !== "reference";

/**
 * Returns in words what is false about a claim, given the rows of its own page; empty if it holds. Computed from the printed numbers and their ranks,
 * not from how the claim was made.
 */
export function faultsOf(claim: OrderClaim, entries: readonly Entry[]): readonly string[] {
  if (claim.kind === "worse after")
    return claim.worse
      .filter(({ before, after }) => loss(after) <= loss(before))
      .map(({ after }) => `${after.id} is not worse`);
  const faults: string[] = [];
  const fault = (isFalse: boolean, what: string) => isFalse && faults.push(`“${claimWords(claim)}”: ${what}`);
  const ranked = entries.filter(({ rank }) => rank !== null);
  const rankOf = new Map(entries.map(({ result, rank }) => [result, rank]));
  const first = Math.min(...ranked.map(({ rank }) => rank as number));
  fault(
    entries.some(({ result }) => result.source.reading === "part"),
    "it stands over a table that was read in part",
  );
  const isBest = ({ results, isExtreme }: BestClaim, among: readonly Entry[]) => {
    const best = Math.min(...results.map(loss));
    for (const result of results)
      fault(!isMain(result) || (rankOf.get(result) ?? null) === null, `${result.id} does not rank`);
    fault(
      !results.some(({ qualifier }) => qualifier === "exact" || qualifier === "about"),
      "only bounds are called best",
    );
    for (const { result } of among) {
      const isThere = results.includes(result);
      if (isMain(result) && (rankOf.get(result) ?? null) !== null && !isThere && !isBound(result))
        fault(loss(result) < best, `${result.id} ranks and is better`);
      if (isExtreme) fault(!isThere && loss(result) < best, `${result.id} stands there with a better number`);
    }
  };
  if (claim.kind === "best") {
    isBest(claim, entries);
    for (const result of claim.results) fault(rankOf.get(result) !== first, `${result.id} is not first`);
  }
  if (claim.kind === "first by bound") {
    for (const bound of claim.bounds)
      fault(rankOf.get(bound) !== first || !isBound(bound), `${bound.id} is no bound that is first`);
    if (claim.best) isBest(claim.best, entries);
  }
  if (claim.kind === "best so far") {
    const { last, ahead, isNewest, isExtreme } = claim;
    fault(rankOf.get(last.result) === null, "the record does not rank");
    for (const { result, rank } of ranked) {
      const isDrawn = result.qualifier === "exact" && ["abstract", "paper"].includes(result.kind);
      if (isDrawn) fault(loss(result) < loss(last.result), `${result.id} is better`);
      if (isDrawn && isNewest)
        fault(result.paper.published.slice(0, 4) > last.published.slice(0, 4), `${result.id} is newer`);
      if ((rank ?? 0) < (rankOf.get(last.result) ?? 0))
        fault(!ahead.some((one) => one.result === result), `${result.id} ranks before it and is not named`);
    }
    if (isExtreme)
      for (const { result } of entries)
        fault(loss(result) < loss(last.result), `${result.id} stands there with a better number`);
  }
  if (claim.kind === "front") {
    const costOf = ({ conditions }: Result) => conditions.find(({ condition }) => condition === claim.condition)?.value;
    const counting = ({ conditions }: Result) =>
      conditions.find(({ condition }) => condition.condition_id === "step-counts")?.value ?? "";
    for (const point of claim.points)
      for (const { result } of ranked) {
        const cost = costOf(result);
        if (
          result.qualifier !== "exact" ||
          cost === undefined ||
          (claim.condition.condition_id === "steps" && counting(result) !== counting(point.result))
        )
          continue;
        const cheaper = Number(cost.replaceAll(",", "")) - point.cost;
        const better = loss(result) - loss(point.result);
        fault(cheaper <= 0 && better <= 0 && (cheaper < 0 || better < 0), `${result.id} beats ${point.result.id}`);
      }
  }
  return faults;
}

const isBound = ({ qualifier }: Result) => !["exact", "about"].includes(qualifier);

/** Returns what is false on the boards of benchmarks, each compared with its own rows. */
export const faultsOfBoard = (board: Leaderboard): readonly string[] =>
  claimsOf(board).flatMap(({ claim, rows }) => faultsOf(claim, rows));

/** Returns what is false about the pairs of fewer steps. */
export const faultsOfPairs = (catalogue: Catalogue): readonly string[] =>
  faultsOf(worseAfter(selectFewerSteps(catalogue)), []);

/** Returns what is false about the values that a row of a comparison marks as best. */
export function faultsOfRow({ cells, metric, partly }: HeadToHeadRow): readonly string[] {
  const results = cells.flatMap((cell) => cell.results);
  const best = results.filter(({ id }) => cells.some((cell) => cell.best.includes(id)));
  if (best.length === 0) return [];
  const faults =
    partly.length > 0 || results.some(({ source }) => source.reading === "part")
      ? ["best over a table that was read in part"]
      : [];
  const least = Math.min(...best.map((result) => sides(metric.direction) * result.value.number));
  const standing = cells
    .flatMap((cell) => cell.results.slice(0, 1))
    .filter((result) => isMain(result) && !isBound(result));
  return [
    ...faults,
    ...(metric.direction === "none" ? ["best without a direction"] : []),
    ...(best.every(isBound) ? ["a bound alone is best"] : []),
    ...best.filter((result) => !isMain(result)).map(({ id }) => `${id} is not a method`),
    ...standing
      .filter((result) => !best.includes(result) && loss(result) < least)
      .map(({ id }) => `${id} is better than what is marked best`),
  ];
}
