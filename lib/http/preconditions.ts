/**
 * Whether the reader has this content already (RFC 9110, 13.2.2): by its tags where it sends some, which compare weakly, else by
 * the day. `modified` is a date in milliseconds, or null where none is known.
 */
export function isKnown(headers: Headers, etag: string, modified: number | null): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) return tags.trim() === "*" || tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return modified !== null && modified <= since;
}

/** Whether a range is of the content that the reader has the rest of (RFC 9110, 13.1.5); without If-Range it always is. */
export function isOfSame(headers: Headers, etag: string, modified: number | null): boolean {
  const same = headers.get("if-range")?.trim();
  if (same === undefined) return true;
  return same === etag || (modified !== null && Date.parse(same) === modified);
}
