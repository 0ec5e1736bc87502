import type { BestClaim, BoundClaim } from "@/lib/report/leaderboard/order-claims";
import { saidBy } from "./said-by";

/** More results than this share a first rank are told on the board alone. */
const MOST = 2;

/**
 * Which runs a claim about the best is of, and who says so, to stand after its words: " (H, 943M parameters, 256 steps, in Table 7 of xAR)". Of two
 * that share the rank each with its name. Empty for more.
 */
export function claimDetail(claim: BestClaim | BoundClaim): string {
  const results = claim.kind === "best" ? claim.results : [...claim.bounds, ...(claim.best?.results ?? [])];
  if (results.length === 0 || results.length > MOST) return "";
  const words = results.map((result) => (results.length === 1 ? saidBy(result) : `${result.method.name} ${saidBy(result)}`));
  return ` (${words.join("; ")})`;
}
