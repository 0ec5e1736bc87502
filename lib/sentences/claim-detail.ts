import type { Result } from "@/lib/catalogue/catalogue";
import { printValue } from "@/lib/format/result";
import { ownReport } from "@/lib/select/rank/own-report";
import type { BestClaim, BoundClaim } from "@/lib/select/rank/order-claims";
import { saidBy, whereSaid } from "./said-by";

/** More results than this share a first rank are told on the board alone. */
const MOST = 2;

/**
 * Which runs a claim about the best is of, and who says so, to stand after its words: " (H, 943M parameters, 256 steps, reported by its authors
 * in the repository of MAR)". Of two that share the rank each with its name. Empty for more. `candidates` are where the authors' own word is
 * looked for if only others' stands in the comparison group.
 */
export function claimDetail(claim: BestClaim | BoundClaim, candidates: readonly Result[] = []): string {
  const results = claim.kind === "best" ? claim.results : [...claim.bounds, ...(claim.best?.results ?? [])];
  if (results.length === 0 || results.length > MOST) return "";
  const words = results.map((result) => (results.length === 1 ? "" : `${result.method.name} `) + saidOf(result, candidates));
  return ` (${words.join("; ")})`;
}

/** With equal digits the authors' word stands for the others', and who copied it is named; with other digits both are told. */
export function saidOf(result: Result, candidates: readonly Result[]): string {
  const own = ownReport(result, candidates);
  if (own === null) return saidBy(result);
  if (printValue(own) === printValue(result)) return `${saidBy(own)}; this comparison group has it ${whereSaid(result)}`;
  return `${saidBy(result)}; ${printValue(own)} ${whereSaid(own)}`;
}
