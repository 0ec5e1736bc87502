/**
 * Returns whether the client already has this content (RFC 9110, 13.2.2): by its entity tags if it sends any, compared weakly, else by the date.
 * `modified` is a date in milliseconds, or null if none is known.
 */
export function isKnown(headers: Headers, etag: string, modified: number | null): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null)
    return tags.trim() === "*" || tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return modified !== null && modified <= since;
}

/** Returns whether a range belongs to the content of which the client has the rest (RFC 9110, 13.1.5); always true without If-Range. */
export function isOfSame(headers: Headers, etag: string, modified: number | null): boolean {
  const same = headers.get("if-range")?.trim();
  if (same === undefined) return true;
  return same === etag || (modified !== null && Date.parse(same) === modified);
}
