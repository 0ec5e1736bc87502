import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { SITE_PAGES } from "@/lib/view/address/site-pages";

/** For a larger collection the build makes only the pages of this many rows, those with most results; the others are made on request and cached. */
const MOST_PAGES = 500;

type TableOfPages = "benchmarks" | "methods" | "papers";

/** The rows whose pages are made at build time, by table; all of a small collection. */
const rowsAtBuild = once((catalogue: Catalogue): Readonly<Record<TableOfPages, ReadonlySet<string>>> => {
  const { benchmarks, methods, papers, resultsOfBenchmark, resultsOfMethod, resultsOfPaper } = catalogue;
  const rows = [
    ...[...benchmarks.keys()].map((id) => ({
      table: "benchmarks",
      id,
      results: resultsOfBenchmark.get(id)?.length ?? 0,
    })),
    ...[...methods.keys()].map((id) => ({ table: "methods", id, results: resultsOfMethod.get(id)?.length ?? 0 })),
    ...[...papers.keys()].map((id) => ({ table: "papers", id, results: resultsOfPaper.get(id)?.length ?? 0 })),
  ];
  const made = rows.toSorted((a, b) => b.results - a.results).slice(0, MOST_PAGES);
  const idsOf = (table: TableOfPages) => new Set(made.filter((row) => row.table === table).map(({ id }) => id));
  return { benchmarks: idsOf("benchmarks"), methods: idsOf("methods"), papers: idsOf("papers") };
});

/** Returns what a page of one row exports to Next: the ids for which it is made at build time. In development every page is made on request, so all ids are listed. */
export const paramsAtBuild = (catalogue: Catalogue, table: TableOfPages): { readonly id: string }[] =>
  [...(process.env.NODE_ENV === "development" ? catalogue[table].keys() : rowsAtBuild(catalogue)[table])].map((id) => ({
    id,
  }));

/** Returns the paths of the pages that the build leaves out. */
export function pagesWhenAsked(catalogue: Catalogue): readonly string[] {
  const made = rowsAtBuild(catalogue);
  return SITE_PAGES.flatMap((page) =>
    "table" in page
      ? [...catalogue[page.table].keys()]
          .filter((id) => !made[page.table].has(id))
          .map((id) => page.address.replace("[id]", id))
      : [],
  );
}
