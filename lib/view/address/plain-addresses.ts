import { QUERY_NAME } from "@/lib/view/fields/field-names";

/** Pages of one thing as it stands at first. A board that a browser draws knows no more: views bring the rules of the tables, whose `eval` the policy refuses. */
export const benchmarkPageHref = (id: string) => `/benchmarks/${id}`;
export const searchPageHref = (query: string) => `/search?${new URLSearchParams({ [QUERY_NAME]: query })}`;
export const methodPageHref = (id: string) => `/methods/${id}`;
