/** Returns FNV-1a over the UTF-16 code units of a text, as an integer below 2^32. It distinguishes texts and is not meant to hide anything. */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}

/** Returns seven letters and digits that identify a text in a file name, the same in every browser and on every server. */
export const shortHash = (text: string): string => hashOf(text).toString(36).padStart(7, "0");
