/** The file among `files` that holds the receipt of a result: by its id alone, so that no list has to be loaded before. */
export function receiptPlace(id: string, files: number): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return (hash >>> 0) % files;
}
