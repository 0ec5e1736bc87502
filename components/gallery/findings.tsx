import { FindingList } from "@/components/table-audit/finding-list";
import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import type { Finding } from "@/lib/report/table-audit/findings";
import type { Specimen } from "./specimen";

/** Specimens of findings that no table of the invented collection has, made from its results: an average that is not the mean of its cells, and a count of first places that the digits do not give. */
export function findings(catalogue: Catalogue): readonly Specimen[] {
  const cells = catalogue.results
    .filter(
      ({ benchmark, metric, conditions }) =>
        benchmark.benchmark_id === "weir-1" && metric.metric_id === "mse" && conditions.length > 0,
    )
    .slice(0, 3);
  const [average, ...rest] = cells as [Result, ...Result[]];
  const elsewhere = catalogue.results.filter(({ source }) => source !== average.source).slice(0, 2);
  const mean = { low: average.value.number + 0.1, high: average.value.number + 0.2 };
  const count = { count: average, alone: 4, shared: 6, columns: 8, firsts: rest };
  const counted = (id: string) => ({ id, check: "counts" as const, results: [average] });
  const list = (state: string, found: readonly Finding[], isCollapsed = false): Specimen => ({
    of: "components/table-audit/finding-list",
    state,
    node: <FindingList title={state} heads={["Printed", "By the digits"]} findings={found} isCollapsed={isCollapsed} />,
  });
  return [
    list("an average, its cells in the same table, printed for one of them too", [
      {
        kind: "average",
        id: "average-1",
        check: "averages",
        results: cells,
        found: { average, cells: rest, mean, sameDigits: rest.slice(0, 1), repeats: [] },
      },
    ]),
    list("an average, its cells in another table, printed twice", [
      {
        kind: "average",
        id: "average-2",
        check: "averages",
        results: cells,
        found: { average, cells: elsewhere, mean, sameDigits: [], repeats: rest.slice(0, 1) },
      },
    ]),
    list("a count of first places", [{ kind: "count", ...counted("count-1"), found: count }]),
    list(
      "a count without a first place, collapsed",
      [{ kind: "count-by-ties", ...counted("count-2"), found: { ...count, firsts: [] } }],
      true,
    ),
    list(
      "more findings than are open",
      Array.from({ length: 10 }, (_, at): Finding => ({ kind: "count", ...counted(`count-many-${at}`), found: count })),
    ),
  ];
}
