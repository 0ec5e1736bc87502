/** What Next hands a page of its query string. */
export type PageSearch = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The query string of a page as the codecs read it. */
export function searchOf(search: PageSearch): URLSearchParams {
  const pairs = Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((item): [string, string] => [name, item]));
  return new URLSearchParams(pairs);
}
