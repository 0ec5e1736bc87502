import { QUERY_NAME } from "@/lib/view/fields/field-names";

/**
 * The URLs of pages of one row in their default view. Boards drawn in the browser import only this file: the views import the schemas of the tables,
 * whose `eval` the Content-Security-Policy blocks.
 */
export const benchmarkPageHref = (id: string) => `/benchmarks/${id}`;
export const searchPageHref = (query: string) => `/search?${new URLSearchParams({ [QUERY_NAME]: query })}`;
export const methodPageHref = (id: string) => `/methods/${id}`;
