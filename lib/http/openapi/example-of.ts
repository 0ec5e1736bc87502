import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { benchmarkPageHref } from "@/lib/view/address/plain-addresses";
import type { Endpoint } from "@/lib/http/endpoints/endpoint";

type Named = Pick<Endpoint, "path" | "example">;

/** An id in a URL: what it names, and the id. */
type Id = readonly [name: string, id: string];

/**
 * Returns the example of an endpoint, below /api/v1. It is written with ids of the collection of this project; if a collection lacks any of them,
 * they are replaced by the ids of its first result, so that the reference shows real responses.
 */
export function exampleOf(catalogue: Catalogue, { example }: Named): string {
  const [path = "", query = ""] = example.split("?");
  const [, table, id = "", format = ""] = /^([a-z]+)s\/([a-z0-9-]+)(\..*)$/.exec(path) ?? [];
  const inQuery: readonly Id[] = [...new URLSearchParams(query)];
  const own = ownIds(catalogue, table === undefined ? inQuery : [[table, id], ...inQuery]);
  if (own === null) return example;
  const asked = new URLSearchParams(inQuery.map((one) => [one[0], own(one)])).toString();
  return `${table === undefined ? path : `${table}s/${own([table, id])}${format}`}${asked && `?${asked}`}`;
}

interface Ids {
  /** The ids of the collection by what they name. */
  readonly known: Readonly<Record<string, Pick<ReadonlySet<string>, "has">>>;
  /** The methods with a result, in the order of the results. */
  readonly measured: readonly string[];
}

/** Once for a collection: the reference asks for the example of every endpoint in every format. */
const idsIn = once(
  ({ benchmarks, methods, metrics, papers, results }: Catalogue): Ids => ({
    known: {
      benchmark: benchmarks,
      method: methods,
      reference: methods,
      metric: metrics,
      paper: papers,
      result: new Set(results.map(({ id }) => id)),
      page: new Set([...benchmarks.keys()].map(benchmarkPageHref)),
    },
    measured: [...new Set(results.map(({ method }) => method.method_id))],
  }),
);

/** Returns the replacements of the ids in this collection; null if it has all of them, or no result to take ids from. */
function ownIds(catalogue: Catalogue, ids: readonly Id[]): ((id: Id) => string) | null {
  const [result] = catalogue.results;
  const { known, measured } = idsIn(catalogue);
  if (result === undefined || ids.every(([name, id]) => known[name]?.has(id) ?? true)) return null;
  const asked = [...new Set(ids.filter(([name]) => name === "method").map(([, id]) => id))];
  return ([name, id]) => {
    if (name === "benchmark") return result.benchmark.benchmark_id;
    if (name === "metric") return result.metric.metric_id;
    if (name === "paper") return result.paper.paper_id;
    if (name === "result") return result.id;
    if (name === "page") return benchmarkPageHref(result.benchmark.benchmark_id);
    return name === "method" || name === "reference" ? (measured[asked.indexOf(id)] ?? measured[0] ?? id) : id;
  };
}

/** Returns the id in the example of an endpoint; empty if its path has none. */
export const exampleId = (catalogue: Catalogue, endpoint: Named) =>
  endpoint.path.endsWith("/ID") ? (/^[a-z]+\/([a-z0-9-]+)/.exec(exampleOf(catalogue, endpoint))?.[1] ?? "") : "";

/** Returns the example of an endpoint in one of its formats. */
export const exampleIn = (catalogue: Catalogue, endpoint: Named, format: string) =>
  exampleOf(catalogue, endpoint).replace(/\.[a-z]+(?=\?|$)/, `.${format}`);
