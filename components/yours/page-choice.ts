/** The page that a reader chose for comparing own rows, and its chart. */
export interface PageChoice {
  /** A benchmark or COMPARISON; null if none was chosen. */
  readonly benchmark: string | null;
  readonly metric: string;
  /** The group of results, as in `panel=`: empty for the largest, null if none was chosen. */
  readonly group: string | null;
  /** Methods to compare with; null if none was chosen. */
  readonly methods: readonly string[] | null;
  /** The chart and its horizontal axis, as in the query of the page; empty for the first. */
  readonly chart: string;
  readonly x: string;
}

/** In place of a benchmark id: rows of all benchmarks, beside methods. */
export const COMPARISON = "";

/** The fewest methods of a comparison. */
export const FEWEST_COMPARED = 2;

/** Returns the address of the page that shows the choice; empty if there is none yet. */
export function addressOf({ benchmark, metric, group, methods, chart, x }: PageChoice): string {
  const query = new URLSearchParams();
  if (benchmark === COMPARISON)
    for (const id of (methods ?? []).length < FEWEST_COMPARED ? [] : (methods ?? [])) query.append("method", id);
  else if (metric !== "") {
    query.append("metric", metric);
    if (group) query.append("panel", group);
  }
  if (query.size === 0) return "";
  for (const [name, value] of Object.entries({ chart, x })) if (value !== "") query.append(name, value);
  return `${benchmark === COMPARISON ? "/compare" : `/benchmarks/${benchmark}`}?${query}`;
}
