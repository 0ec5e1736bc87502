import type { GivenFile } from "@/lib/readers/reading";

/** Matches a line that only torch-fidelity prints. */
export const FIDELITY_ONLY =
  /^\s*"?(?:inception_score_mean|frechet_inception_distance|kernel_inception_distance_mean|perceptual_path_length_mean)"?\s*:/m;

/** Judges by names that only torch-fidelity prints, or by lines of FID, sFID or Inception Score with a number. */
export function acceptsFidTools({ text }: GivenFile): number {
  const edges = text.length <= 120_000 ? text : `${text.slice(0, 60_000)}\n${text.slice(-60_000)}`;
  if (FIDELITY_ONLY.test(edges)) return 0.95;
  if (/^\s*sFID\s*:\s*[\d.]/m.test(edges) && /^\s*(?:FID|Inception Score)\s*:\s*[\d.]/m.test(edges)) return 0.9;
  if (!/^\s*FID\s*:\s*[\d.]+(?:e[-+]?\d+)?\s*$/m.test(edges)) return 0;
  // In a long page the line is one among many, and a table is the better match.
  return text.length < 5_000 ? 0.8 : 0.3;
}
