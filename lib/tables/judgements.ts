/** Without Zod and in a file of its own, like the qualifiers: the outcomes of the rules of comparing and ranking, for pages, schema and browser alike. */

/** Whether results may share one axis, from strongest to weakest. */
export const VERDICTS = ["comparable", "with caveats", "not comparable"] as const;

/**
 * Why a result has no rank:
 * - under another: another result of its configuration stands for it;
 * - reference, ablation, summary: it is not a method as proposed;
 * - open bound: the true value may be arbitrarily worse than the printed one;
 * - no direction: no order of the metric is better;
 * - read in part: results are missing from a table of its axis, so nothing on it is ranked.
 */
export const UNRANKED = [
  "under another",
  "reference",
  "ablation",
  "summary",
  "open bound",
  "no direction",
  "read in part",
] as const;
export type Unranked = (typeof UNRANKED)[number];

/**
 * Returns whether a result stands for a configuration: it ranks, or would rank if it were not an open bound, its metric had a direction and its axis
 * were read whole.
 */
export const standsForItself = ({ unranked }: { readonly unranked: Unranked | null }) =>
  unranked === null || unranked === "open bound" || unranked === "read in part" || unranked === "no direction";
