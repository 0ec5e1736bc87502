import type { Result } from "@/lib/catalogue/catalogue";
import { verdictOfAll, type Verdict } from "@/lib/select/rank/verdict";

/** What a picture shows of one comparison group: how many results, and how far they compare. */
export interface Drawn {
  readonly results: number;
  readonly verdict: Verdict;
}

/** What is said of results that are drawn together: of these alone, and not of others of their comparison group. */
export const selectDrawn = (results: readonly Result[]): Drawn => ({ results: results.length, verdict: verdictOfAll(results) });
