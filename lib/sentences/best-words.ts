import type { Result } from "@/lib/catalogue/catalogue";
import type { BestClaim, BoundClaim } from "@/lib/report/leaderboard/order-claims";

/** Returns the results that a claim puts first: its bounds if only bounds are first. */
export const claimResults = (claim: BestClaim | BoundClaim): readonly Result[] =>
  claim.kind === "best" ? claim.results : claim.bounds;
