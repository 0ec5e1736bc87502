/** The query string in the form that Next passes to a page. */
export type PageSearch = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Returns the query string of a page in the form that the codecs read. */
export function searchOf(search: PageSearch): URLSearchParams {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    [value ?? []].flat().map((item): [string, string] => [name, item]),
  );
  return new URLSearchParams(pairs);
}
