import type { Result } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/result";
import { ownReport } from "@/lib/report/own-report";
import type { BestClaim, BoundClaim } from "@/lib/report/leaderboard/order-claims";
import { saidBriefly, saidBy, whereSaid } from "./said-by";

/** More results than this share a first rank are told on the board alone. */
const MOST = 2;

/**
 * Which runs a claim about the best is of, and who says so, to stand after its words: " (H, 943M parameters, 256 steps, by its authors
 * in the repository of MAR)". Of two that share the rank each with its name. Empty for more. `candidates` are where the authors' own word is
 * looked for if only others' stands in the comparison group.
 */
export function claimDetail(claim: BestClaim | BoundClaim, candidates: readonly Result[] = []): string {
  const results = claim.kind === "best" ? claim.results : [...claim.bounds, ...(claim.best?.results ?? [])];
  if (results.length === 0 || results.length > MOST) return "";
  const words = results.map((result) => (results.length === 1 ? "" : `${result.method.name} `) + saidOf(result, candidates));
  return ` (${words.join("; ")})`;
}

/** What is said first, and the other of the two after it: where authors report their number themselves, it is told with what the board ranks by. */
export function saidOf(result: Result, candidates: readonly Result[]): string {
  const own = ownReport(result, candidates);
  if (own === null) return saidBy(result);
  if (leads(own, result)) return `${saidBy(own)}; ranked here ${printValue(own) === printValue(result) ? "as" : `by ${printValue(result)},`} ${saidBriefly(result)}`;
  return `${saidBy(result)}; ${printValue(own)} ${whereSaid(own)}`;
}

/** A claim in the words of authors, where these hold of the place that the claim is about. */
export function inOwnWords<Claim extends BestClaim | BoundClaim>(claim: Claim, candidates: readonly Result[]): Claim {
  if (claim.kind !== "best") return claim;
  const results = claim.results.map((result) => {
    const own = ownReport(result, candidates);
    return own !== null && leads(own, result) ? own : result;
  });
  return { ...claim, results };
}

/** Whether what authors report is at least as good as what ranks: what is first stays first by it. */
function leads(own: Result, { value, qualifier, metric }: Result): boolean {
  if (own.value.text === value.text && own.qualifier === qualifier) return true;
  if (own.qualifier !== "exact" || qualifier !== "exact") return false;
  return metric.direction === "lower" ? own.value.number < value.number : own.value.number > value.number;
}
