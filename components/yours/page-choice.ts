/** What a reader chose to see own rows beside, and how it is drawn. */
export interface PageChoice {
  /** A benchmark or COMPARISON; null where nobody chose. */
  readonly benchmark: string | null;
  readonly metric: string;
  /** The group of results, as `panel=` names it: empty for the largest, null where nobody chose. */
  readonly group: string | null;
  /** Methods to compare with; null where nobody chose. */
  readonly methods: readonly string[] | null;
  /** The chart and what it is drawn against, as the address of the page names them; empty for the first. */
  readonly chart: string;
  readonly x: string;
}

/** In the place of a benchmark: rows of all of them, beside methods. */
export const COMPARISON = "";

/** One method alone has no comparison. */
export const FEWEST_COMPARED = 2;

/** The page that shows it; empty where there is none yet. */
export function addressOf({ benchmark, metric, group, methods, chart, x }: PageChoice): string {
  const query = new URLSearchParams();
  if (benchmark === COMPARISON) for (const id of (methods ?? []).length < FEWEST_COMPARED ? [] : (methods ?? [])) query.append("method", id);
  else if (metric !== "") {
    query.append("metric", metric);
    if (group) query.append("panel", group);
  }
  if (query.size === 0) return "";
  for (const [name, value] of Object.entries({ chart, x })) if (value !== "") query.append(name, value);
  return `${benchmark === COMPARISON ? "/compare" : `/benchmarks/${benchmark}`}?${query}`;
}
