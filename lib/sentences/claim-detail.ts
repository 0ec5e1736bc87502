import type { BestClaim, BoundClaim } from "@/lib/select/order-claims";
import { saidBy } from "./said-by";

/** More results than this share a first rank are told on the board alone. */
const MOST = 2;

/**
 * Which runs a claim about the best is of, and who says so, to stand after its words: " (H, 943M parameters, 256 steps, in Table 7 of xAR)". Of two
 * that share the rank each with its name. Empty for more.
 */
export function claimDetail(claim: BestClaim | BoundClaim): string {
  const figures = claim.kind === "best" ? claim.figures : [...claim.bounds, ...(claim.best?.figures ?? [])];
  if (figures.length === 0 || figures.length > MOST) return "";
  const words = figures.map((figure) => (figures.length === 1 ? saidBy(figure) : `${figure.method.name} ${saidBy(figure)}`));
  return ` (${words.join("; ")})`;
}
