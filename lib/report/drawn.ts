import type { Result } from "@/lib/catalogue/catalogue";
import { verdictOfAll, type Verdict } from "@/lib/select/rank/verdict";

/** The number of drawn results of one comparison group, and the verdict on them. */
export interface Drawn {
  readonly results: number;
  readonly verdict: Verdict;
}

/** Returns the facts about results that are drawn together: about these alone, and not about others of their comparison group. */
export const selectDrawn = (results: readonly Result[]): Drawn => ({
  results: results.length,
  verdict: verdictOfAll(results),
});
