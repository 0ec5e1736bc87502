import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { SITE_PAGES } from "@/lib/view/address/site-pages";

/** Of a larger collection a build makes the pages of so many rows, those of most results; the others are made when a reader asks for them, and kept. */
const MOST_PAGES = 500;

type TableOfPages = "benchmarks" | "methods" | "papers";

/** The rows whose pages are made at build, by table. All of a collection with few. */
const rowsAtBuild = once((catalogue: Catalogue): Readonly<Record<TableOfPages, ReadonlySet<string>>> => {
  const { benchmarks, methods, papers, resultsOfBenchmark, resultsOfMethod, resultsOfPaper } = catalogue;
  const rows = [
    ...[...benchmarks.keys()].map((id) => ({ table: "benchmarks", id, results: resultsOfBenchmark.get(id)?.length ?? 0 })),
    ...[...methods.keys()].map((id) => ({ table: "methods", id, results: resultsOfMethod.get(id)?.length ?? 0 })),
    ...[...papers.keys()].map((id) => ({ table: "papers", id, results: resultsOfPaper.get(id)?.length ?? 0 })),
  ];
  const made = rows.toSorted((a, b) => b.results - a.results).slice(0, MOST_PAGES);
  const idsOf = (table: TableOfPages) => new Set(made.filter((row) => row.table === table).map(({ id }) => id));
  return { benchmarks: idsOf("benchmarks"), methods: idsOf("methods"), papers: idsOf("papers") };
});

/** What a page of one thing exports for Next: the rows that it is made of at build. In development each is made when it is asked for, so all are named. */
export const paramsAtBuild = (catalogue: Catalogue, table: TableOfPages): { readonly id: string }[] =>
  [...(process.env.NODE_ENV === "development" ? catalogue[table].keys() : rowsAtBuild(catalogue)[table])].map((id) => ({ id }));

/** The addresses of the pages that the build leaves out. */
export function pagesWhenAsked(catalogue: Catalogue): readonly string[] {
  const made = rowsAtBuild(catalogue);
  return SITE_PAGES.flatMap((page) => ("table" in page ? [...catalogue[page.table].keys()].filter((id) => !made[page.table].has(id)).map((id) => page.address.replace("[id]", id)) : []));
}
