import type { GivenFile } from "@/lib/readers/reading";
import { beginsAsJson, edgesOf } from "@/lib/readers/results/edges";

/** Returns whether the file is a ZIP archive, by its bytes or by those bytes read as text. */
export const isZip = ({ bytes, text }: GivenFile) =>
  bytes ? bytes[0] === 0x50 && bytes[1] === 0x4b : text.startsWith("PK\u0003\u0004");

/** Judges by the extension of an archive, or by the status and the evaluation of a log. */
export function acceptsInspect(file: GivenFile): number {
  if (isZip(file)) return /\.eval$/i.test(file.name) ? 0.98 : 0.4;
  if (!beginsAsJson(file)) return /\.eval$/i.test(file.name) ? 0.3 : 0;
  const edges = edgesOf(file);
  return /"status"\s*:/.test(edges) && /"eval"\s*:\s*\{/.test(edges) && /"(?:run_id|eval_id|task_id)"\s*:/.test(edges)
    ? 0.95
    : 0;
}
