import type { GivenFile } from "@/lib/readers/reading";

/** Judges by lines of a measure over all topics. */
export function acceptsTrecEval({ text }: GivenFile): number {
  const head = text.slice(0, 100_000);
  const measures =
    head.match(
      /^(?:map|gm_map|bpref|Rprec|recip_rank|P_\d+|recall_\d+|ndcg(?:_cut_\d+)?|map_cut_\d+|num_q|success_\d+|iprec_at_recall_\S+)[ \t]+all[ \t]+[\d.]+[ \t]*\r?$/gm,
    )?.length ?? 0;
  if (measures > 0) return measures > 1 ? 0.9 : 0.8;
  return /^MRR @\d+: [\d.]+/m.test(head) ? 0.8 : 0;
}
