/** What a board is sorted by in an address when it is neither a metric nor a condition; without any, by rank. */
export const METHOD_SORT = "method";

/** What a grid is sorted by in an address when that is not the column of a method. */
export const BENCHMARK_SORT = "benchmark";

/** What an address calls a column of a grid with methods across: "mse-of-s-mamba". */
export const gridSortId = (metric: string, method: string) => `${metric}-of-${method}`;

/** A sort in an address: the id of a column, with a minus before it where values fall. */
export function readSort(sort: string): { readonly id: string; readonly isFalling: boolean } {
  return sort.startsWith("-") ? { id: sort.slice(1), isFalling: true } : { id: sort, isFalling: false };
}

/** The order that the head of a column leads to: rising, then falling, then by rank again. */
export function nextSort(sort: string, id: string): string {
  const { id: by, isFalling } = readSort(sort);
  if (by !== id) return id;
  return isFalling || id === "" ? "" : `-${id}`;
}
