import type { Figure } from "@/lib/catalogue/catalogue";
import type { BestClaim, BoundClaim } from "@/lib/select/order-claims";

/** The results that a claim puts first: its bounds, where bounds alone are first. */
export const claimFigures = (claim: BestClaim | BoundClaim): readonly Figure[] => (claim.kind === "best" ? claim.figures : claim.bounds);
