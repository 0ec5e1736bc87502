import type { Catalogue } from "@/lib/catalogue/catalogue";
import { benchmarkPageHref } from "@/lib/view/address/plain-addresses";
import type { Endpoint } from "@/lib/http/endpoints/endpoint";

type Named = Pick<Endpoint, "path" | "example">;

/** An id in an address: what it names, and the id. */
type Id = readonly [name: string, id: string];

/**
 * The example of an endpoint, below /api/v1. It is written with ids of the collection that comes with the project; in another one
 * that lacks any of them, the ids of its first result take their place, so that the reference shows what is really answered.
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

/** What stands in the place of the ids in this collection; null where it has all of them, or no result to take any from. */
function ownIds(catalogue: Catalogue, ids: readonly Id[]): ((id: Id) => string) | null {
  const [result] = catalogue.results;
  const { benchmarks, methods, metrics, papers } = catalogue;
  const tables: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    benchmark: benchmarks,
    method: methods,
    reference: methods,
    metric: metrics,
    paper: papers,
    result: new Map(catalogue.results.map(({ id }) => [id, id])),
    page: new Map([...benchmarks.keys()].map((benchmark) => [benchmarkPageHref(benchmark), benchmark])),
  };
  if (result === undefined || ids.every(([name, id]) => tables[name]?.has(id) ?? true)) return null;
  const asked = [...new Set(ids.filter(([name]) => name === "method").map(([, id]) => id))];
  const measured = [...new Set(catalogue.results.map(({ method }) => method.method_id))];
  return ([name, id]) => {
    if (name === "benchmark") return result.benchmark.benchmark_id;
    if (name === "metric") return result.metric.metric_id;
    if (name === "paper") return result.paper.paper_id;
    if (name === "result") return result.id;
    if (name === "page") return benchmarkPageHref(result.benchmark.benchmark_id);
    return name === "method" || name === "reference" ? (measured[asked.indexOf(id)] ?? measured[0] ?? id) : id;
  };
}

/** The id in the example of an endpoint, which stands for all; empty where its address holds none. */
export const exampleId = (catalogue: Catalogue, endpoint: Named) =>
  endpoint.path.endsWith("/ID") ? (/^[a-z]+\/([a-z0-9-]+)/.exec(exampleOf(catalogue, endpoint))?.[1] ?? "") : "";

/** The example of an endpoint in one of its formats. */
export const exampleIn = (catalogue: Catalogue, endpoint: Named, format: string) =>
  exampleOf(catalogue, endpoint).replace(/\.[a-z]+(?=\?|$)/, `.${format}`);
