/** The parameter by which a link says which data it was made from. */
export const VERSION_PARAMETER = "version";

/** An address of ours, with or without a query or a fragment, that says which data it was made from. */
export function versionedHref(href: string, version: string): string {
  const [address = "", fragment] = href.split("#");
  const [path = "", query = ""] = address.split("?");
  const search = new URLSearchParams(query);
  search.set(VERSION_PARAMETER, version);
  return `${path}?${search}${fragment === undefined ? "" : `#${fragment}`}`;
}
