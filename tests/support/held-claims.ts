import type { Figure } from "@/lib/catalogue/catalogue";
import { claimWords } from "@/lib/sentences/order-claims";
import type { HeadToHeadRow } from "@/lib/select/head-to-head";
import type { Entry, Leaderboard } from "@/lib/select/leaderboard";
import { bestOf, frontOf, recordOf, worseAfter, type BestClaim, type OrderClaim } from "@/lib/select/order-claims";
import { selectProgress } from "@/lib/select/progress";
import { selectTradeOffs } from "@/lib/select/trade-off";
import { selectFewerSteps } from "@/lib/select/fewer-steps";
import type { Catalogue } from "@/lib/catalogue/catalogue";

/** A claim with the rows that a reader sees it stand among. */
interface Said {
  readonly claim: OrderClaim;
  readonly rows: readonly Entry[];
}

/** Everything that a leaderboard's page says about order, panel by panel. */
export function claimsOf({ metric, panels }: Pick<Leaderboard, "metric" | "panels">): readonly Said[] {
  return panels.flatMap((panel) => {
    const progress = selectProgress(metric, panel);
    const onAxis = [bestOf(metric, panel.entries), progress && recordOf(metric, progress), ...selectTradeOffs(metric, panel).map((tradeOff) => frontOf(metric, tradeOff))];
    const inGroups = panel.groups.map(({ rows, of }) => {
      const among = of < panel.entries.length ? rows : panel.entries;
      return { claim: bestOf(metric, rows, among), rows: among };
    });
    return [...onAxis.map((claim) => ({ claim, rows: panel.entries })), ...inGroups].flatMap(({ claim, rows }) => (claim ? [{ claim, rows }] : []));
  });
}

const sides = (direction: string) => (direction === "lower" ? 1 : -1);
const loss = (figure: Figure) => sides(figure.metric.direction) * figure.value.number;
const isMain = ({ standing, method }: Figure) => standing === "main" && method.family !== "reference";

/**
 * What is false about a claim beside the rows of its own page, in words; empty where it holds. Worked out from the printed numbers and
 * the ranks that stand beside them, not from how the claim was made.
 */
export function faultsOf(claim: OrderClaim, entries: readonly Entry[]): readonly string[] {
  if (claim.kind === "worse after") return claim.worse.filter(({ before, after }) => loss(after) <= loss(before)).map(({ after }) => `${after.id} is not worse`);
  const faults: string[] = [];
  const fault = (isFalse: boolean, what: string) => isFalse && faults.push(`“${claimWords(claim)}”: ${what}`);
  const ranked = entries.filter(({ rank }) => rank !== null);
  const rankOf = new Map(entries.map(({ figure, rank }) => [figure, rank]));
  const first = Math.min(...ranked.map(({ rank }) => rank as number));
  fault(
    entries.some(({ figure }) => figure.source.reading === "part"),
    "it stands over a table that was read in part",
  );
  const isBest = ({ figures, isExtreme }: BestClaim, among: readonly Entry[]) => {
    const best = Math.min(...figures.map(loss));
    for (const figure of figures) fault(!isMain(figure) || (rankOf.get(figure) ?? null) === null, `${figure.id} does not rank`);
    fault(!figures.some(({ qualifier }) => qualifier === "exact" || qualifier === "about"), "only bounds are called best");
    for (const { figure } of among) {
      const isThere = figures.includes(figure);
      if (isMain(figure) && (rankOf.get(figure) ?? null) !== null && !isThere && !isBound(figure)) fault(loss(figure) < best, `${figure.id} ranks and is better`);
      if (isExtreme) fault(!isThere && loss(figure) < best, `${figure.id} stands there with a better number`);
    }
  };
  if (claim.kind === "best") {
    isBest(claim, entries);
    for (const figure of claim.figures) fault(rankOf.get(figure) !== first, `${figure.id} is not first`);
  }
  if (claim.kind === "first by bound") {
    for (const bound of claim.bounds) fault(rankOf.get(bound) !== first || !isBound(bound), `${bound.id} is no bound that is first`);
    if (claim.best) isBest(claim.best, entries);
  }
  if (claim.kind === "best so far") {
    const { last, ahead, isNewest, isExtreme } = claim;
    fault(rankOf.get(last.figure) === null, "the record does not rank");
    for (const { figure, rank } of ranked) {
      const isDrawn = figure.qualifier === "exact" && ["abstract", "paper"].includes(figure.kind);
      if (isDrawn) fault(loss(figure) < loss(last.figure), `${figure.id} is better`);
      if (isDrawn && isNewest) fault(figure.paper.published.slice(0, 4) > last.published.slice(0, 4), `${figure.id} is newer`);
      if ((rank ?? 0) < (rankOf.get(last.figure) ?? 0)) fault(!ahead.some((one) => one.figure === figure), `${figure.id} ranks before it and is not named`);
    }
    if (isExtreme) for (const { figure } of entries) fault(loss(figure) < loss(last.figure), `${figure.id} stands there with a better number`);
  }
  if (claim.kind === "front") {
    const costOf = ({ conditions }: Figure) => conditions.find(({ condition }) => condition === claim.condition)?.value;
    const counting = ({ conditions }: Figure) => conditions.find(({ condition }) => condition.condition_id === "step-counts")?.value ?? "";
    for (const point of claim.points)
      for (const { figure } of ranked) {
        const cost = costOf(figure);
        if (figure.qualifier !== "exact" || cost === undefined || (claim.condition.condition_id === "steps" && counting(figure) !== counting(point.figure))) continue;
        const cheaper = Number(cost.replaceAll(",", "")) - point.cost;
        const better = loss(figure) - loss(point.figure);
        fault(cheaper <= 0 && better <= 0 && (cheaper < 0 || better < 0), `${figure.id} beats ${point.figure.id}`);
      }
  }
  return faults;
}

const isBound = ({ qualifier }: Figure) => !["exact", "about"].includes(qualifier);

/** What is false on the boards of benchmarks, each beside its own rows. */
export const faultsOfBoard = (board: Leaderboard): readonly string[] =>
  claimsOf(board).flatMap(({ claim, rows }) => faultsOf(claim, rows));

/** What is false about the pairs of fewer steps. */
export const faultsOfPairs = (catalogue: Catalogue): readonly string[] => faultsOf(worseAfter(selectFewerSteps(catalogue)), []);

/** What is false about the values that a row of a comparison marks as best. */
export function faultsOfRow({ cells, metric, partly }: HeadToHeadRow): readonly string[] {
  const figures = cells.flatMap((cell) => cell.figures);
  const best = figures.filter(({ id }) => cells.some((cell) => cell.best.includes(id)));
  if (best.length === 0) return [];
  const faults = partly.length > 0 || figures.some(({ source }) => source.reading === "part") ? ["best over a table that was read in part"] : [];
  const least = Math.min(...best.map((figure) => sides(metric.direction) * figure.value.number));
  const standing = cells.flatMap((cell) => cell.figures.slice(0, 1)).filter((figure) => isMain(figure) && !isBound(figure));
  return [
    ...faults,
    ...(metric.direction === "none" ? ["best without a direction"] : []),
    ...(best.every(isBound) ? ["a bound alone is best"] : []),
    ...best.filter((figure) => !isMain(figure)).map(({ id }) => `${id} is not a method`),
    ...standing.filter((figure) => !best.includes(figure) && loss(figure) < least).map(({ id }) => `${id} is better than what is marked best`),
  ];
}
