import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { publicOf } from "@/lib/catalogue/public";
import { sha256Of } from "@/lib/catalogue/sha256";
import type { Documents } from "@/lib/catalogue/load-documents";
import { partitionOf, partitions } from "@/lib/package/parquet";
import { dataFileNames } from "@/lib/package/site-files";
import { paperHref } from "@/lib/view/address/addresses";
import { benchmarkPageHref, methodPageHref } from "@/lib/view/address/plain-addresses";

/**
 * Returns, by path, a checksum for each page and file about one row and each file below /data, over all rows that it may mention: a page with the
 * same checksum in two data versions differs only in their names. Pages about the whole collection are not included, because they always change.
 *
 * The page of a benchmark mentions its results; the page of a method or a paper depends on every benchmark of its results, because it states their
 * places there. So a new result changes the pages of everything measured on its benchmark, and no others.
 */
export function pagePrints(catalogue: Catalogue, documents: Documents): Readonly<Record<string, string>> {
  const { identity, tables } = catalogue;
  const everywhere = printOf([identity, tables.metrics, tables.conditions, tables.aliases]);
  const sources = sourcePrints(catalogue);
  const sourcesOf = groupBy(tables.sources, ({ paper_id }) => paper_id);
  const benchmarks = benchmarkPrints(catalogue);
  const beside = (results: readonly Result[]) =>
    [...new Set(results.map(({ benchmark }) => benchmark.benchmark_id))].map((id) => benchmarks.get(id));
  const naming = groupBy(
    catalogue.results.flatMap((result) => methodsNamed(result).map((id) => ({ id, result }))),
    ({ id }) => id,
  );
  const methodsOf = groupBy(tables.methods, ({ paper_id }) => paper_id);
  const ofMethod = (id: string) => (naming.get(id) ?? []).map(({ result }) => result);
  const prints: [string, unknown][] = [
    ...Array.from(benchmarks, ([id, print]): [string, unknown] => [benchmarkPageHref(id), print]),
    ...Array.from(catalogue.methods, ([id, row]): [string, unknown] => [
      methodPageHref(id),
      [
        row,
        row.paper_id !== null && [catalogue.papers.get(row.paper_id), methodsOf.get(row.paper_id)],
        beside(ofMethod(id)),
      ],
    ]),
    ...Array.from(catalogue.papers, ([id, row]): [string, unknown] => {
      const methods = methodsOf.get(id) ?? [];
      const results = [
        ...(catalogue.resultsOfPaper.get(id) ?? []),
        ...methods.flatMap(({ method_id }) => ofMethod(method_id)),
      ];
      return [
        paperHref(id),
        [row, methods, sourcesOf.get(id)?.map(({ source_id }) => sources.get(source_id)), beside(results)],
      ];
    }),
    ...partitionPrints(catalogue),
    // Not about one row, but their names change with the data: an archive has the version in its name.
    ...dataFileNames(publicOf(catalogue), documents).map((name): [string, unknown] => [
      `/data/${name}`,
      [catalogue.version, documents],
    ]),
  ];
  return Object.fromEntries(prints.map(([address, about]) => [address, printOf([everywhere, about])]));
}

function benchmarkPrints(catalogue: Catalogue): ReadonlyMap<string, string> {
  const claims = groupBy(catalogue.tables.claims, ({ benchmark_id }) => benchmark_id);
  const sources = sourcePrints(catalogue);
  return new Map(
    Array.from(catalogue.benchmarks, ([id, row]) => {
      const results = catalogue.resultsOfBenchmark.get(id) ?? [];
      const read = new Set(results.map(({ source }) => source.source_id));
      return [id, printOf([row, results, claims.get(id), [...read].map((source) => sources.get(source))])];
    }),
  );
}

/** Returns every method that a result names: its own, its baseline, and those in its conditions. */
const methodsNamed = ({ method, baseline, conditions }: Result): readonly string[] => [
  ...new Set(
    [method, baseline?.method, ...conditions.map((stated) => stated.method)].flatMap((row) =>
      row ? [row.method_id] : [],
    ),
  ),
];

/** Returns a checksum for each source, over its row and its numerals, claims and omissions. */
function sourcePrints({ tables }: Catalogue): ReadonlyMap<string, string> {
  const [numerals, claims, omissions] = [tables.numerals, tables.claims, tables.omissions].map((rows) =>
    groupBy<string, object>(rows, (row) => (row as { readonly source_id: string }).source_id),
  );
  return new Map(
    tables.sources.map((row) => [
      row.source_id,
      printOf([row, numerals?.get(row.source_id), claims?.get(row.source_id), omissions?.get(row.source_id)]),
    ]),
  );
}

/** Returns the Parquet file of each benchmark's results; public results only. */
function partitionPrints(catalogue: Catalogue): readonly [string, unknown][] {
  const open = publicOf(catalogue);
  const prints = new Map(Array.from(benchmarkPrints(open), ([id, print]) => [partitionOf(id), print]));
  return partitions(open).map((partition) => [
    `/data/parquet/results/${partition}/results.parquet`,
    prints.get(partition),
  ]);
}

const printOf = (about: unknown) => sha256Of(JSON.stringify(about)).slice(0, 16);
