/** Pages of one thing as it stands at first. A board that a browser draws knows no more: views bring the rules of the tables, whose `eval` the policy refuses. */
export const benchmarkPageHref = (id: string) => `/benchmarks/${id}`;
export const methodPageHref = (id: string) => `/methods/${id}`;
