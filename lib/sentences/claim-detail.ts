import type { Result } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/result";
import { ownReport } from "@/lib/report/own-report";
import type { BestClaim, BoundClaim } from "@/lib/report/leaderboard/order-claims";
import { saidBriefly, saidBy, whereSaid } from "./said-by";

/** If more results than this share the first rank, only the board names them. */
const MOST = 2;

/**
 * Returns the run of a claim about the best and who reports it, to follow the claim: " (H, 943M parameters, 256 steps, by its authors in the
 * repository of MAR)". If two results share the rank, each has its name; empty if more do. `candidates` are searched for the authors' own report if
 * the comparison group contains only that of others.
 */
export function claimDetail(claim: BestClaim | BoundClaim, candidates: readonly Result[] = []): string {
  const results = claim.kind === "best" ? claim.results : [...claim.bounds, ...(claim.best?.results ?? [])];
  if (results.length === 0 || results.length > MOST) return "";
  const words = results.map(
    (result) => (results.length === 1 ? "" : `${result.method.name} `) + saidOf(result, candidates),
  );
  return ` (${words.join("; ")})`;
}

/**
 * Returns who reports a result. If the authors report their number themselves, both that number and the one that the board ranks by are given, the
 * leading one first.
 */
export function saidOf(result: Result, candidates: readonly Result[]): string {
  const own = ownReport(result, candidates);
  if (own === null) return saidBy(result);
  if (leads(own, result))
    return `${saidBy(own)}; ranked here ${printValue(own) === printValue(result) ? "as" : `by ${printValue(result)},`} ${saidBriefly(result)}`;
  return `${saidBy(result)}; ${printValue(own)} ${whereSaid(own)}`;
}

/** Returns a claim with the authors' own reports, if the claim stays true with them. */
export function inOwnWords<Claim extends BestClaim | BoundClaim>(claim: Claim, candidates: readonly Result[]): Claim {
  if (claim.kind !== "best") return claim;
  const results = claim.results.map((result) => {
    const own = ownReport(result, candidates);
    return own !== null && leads(own, result) ? own : result;
  });
  return { ...claim, results };
}

/**
 * Returns the conditions of the comparison group, to end the sentence of a claim: "; guidance not stated". If the claim leads with the authors' own
 * report, which states more, they apply to what is ranked and not to it: "; as ranked: guidance not stated". Empty if there are none.
 */
export function conditionsOfClaim(
  claim: BestClaim | BoundClaim,
  candidates: readonly Result[],
  conditions: string,
): string {
  if (conditions === "") return "";
  return claim.kind === "best" &&
    inOwnWords(claim, candidates).results.some((result, at) => result !== claim.results[at])
    ? `; as ranked: ${conditions}`
    : `; ${conditions}`;
}

/** Returns whether the authors' report is at least as good as the ranked result, so that the first place stays the same. */
function leads(own: Result, { value, qualifier, metric }: Result): boolean {
  if (own.value.text === value.text && own.qualifier === qualifier) return true;
  if (own.qualifier !== "exact" || qualifier !== "exact") return false;
  return metric.direction === "lower" ? own.value.number < value.number : own.value.number > value.number;
}
