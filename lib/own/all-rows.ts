/** The parameter of a benchmark's page for all rows of its board. The boards of a comparison accept it too, although their page has no room for them. */
const [NAME, VALUE] = ["rows", "all"];

/** Returns whether the query of a page requests boards by configuration with all of their rows. */
export const asksAllRows = (search: URLSearchParams): boolean => search.get(NAME) === VALUE;

/** Returns the address of the same page with all rows of its boards. */
export function withAllRows(page: string): string {
  const [path = "", query = ""] = page.split("?", 2);
  const search = new URLSearchParams(query);
  search.set(NAME, VALUE);
  return `${path}?${search}`;
}
