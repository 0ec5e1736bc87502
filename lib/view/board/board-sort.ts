/** The sort key in URLs for the order by method, which is neither a metric nor a condition; without a key the order is by rank. */
export const METHOD_SORT = "method";

/** The sort key in URLs for the order of a grid by benchmark instead of by the column of a method. */
export const BENCHMARK_SORT = "benchmark";

/** Returns the name in URLs of a column of a grid whose columns are methods: "mse-of-s-mamba". */
export const gridSortId = (metric: string, method: string) => `${metric}-of-${method}`;

/** Reads a sort order from a URL: the id of a column, with a minus before it for falling values. */
export function readSort(sort: string): { readonly id: string; readonly isFalling: boolean } {
  return sort.startsWith("-") ? { id: sort.slice(1), isFalling: true } : { id: sort, isFalling: false };
}

/** Returns the order to which the head of a column leads: rising, then falling, then by rank again. */
export function nextSort(sort: string, id: string): string {
  const { id: by, isFalling } = readSort(sort);
  if (by !== id) return id;
  return isFalling || id === "" ? "" : `-${id}`;
}
