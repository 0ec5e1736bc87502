import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** Judges by the version of the program, by main scores of subsets, or by the metadata of a model. */
export function acceptsMteb(file: GivenFile): number {
  if (!beginsAsJson(file)) return 0;
  const edges = edgesOf(file);
  if (/"mteb_version"\s*:|"mteb_dataset_name"\s*:/.test(edges)) return 0.95;
  if (/"main_score"\s*:/.test(edges) && /"hf_subset"\s*:/.test(edges)) return 0.95;
  return /"n_parameters"\s*:/.test(edges) && /"(?:embed_dim|max_tokens)"\s*:/.test(edges) ? 0.9 : 0;
}
