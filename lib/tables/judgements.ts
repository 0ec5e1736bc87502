/** Like the qualifiers a file of its own, without Zod: the names of what the rules of comparing and ranking find, for pages, schema and browser alike. */

/** Whether results may share one axis, the weakest last. */
export const VERDICTS = ["comparable", "with caveats", "not comparable"] as const;

/**
 * Why a result has no rank:
 * - under another: another result of its configuration stands for it;
 * - reference, ablation, summary: it is not a method as proposed;
 * - open bound: the true value may be any worse than what is printed;
 * - no direction: no order of the metric is better;
 * - read in part: results are missing from a table of its axis, so nothing there is ranked.
 */
export const UNRANKED = ["under another", "reference", "ablation", "summary", "open bound", "no direction", "read in part"] as const;
export type Unranked = (typeof UNRANKED)[number];

/** Whether a result stands for a configuration: it ranks, or would rank if it were no open bound and its axis were read whole. */
export const standsForItself = ({ unranked }: { readonly unranked: Unranked | null }) =>
  unranked === null || unranked === "open bound" || unranked === "read in part" || unranked === "no direction";
