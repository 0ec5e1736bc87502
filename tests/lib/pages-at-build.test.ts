import { expect, test } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { pageAddresses } from "@/lib/view/address/page-addresses";
import { pagesWhenAsked, paramsAtBuild } from "@/lib/view/pages-at-build";
import { makeCollection } from "@/scripts/bench/collection/make-collection";

const TABLES = ["benchmarks", "methods", "papers"] as const;

test("every page of a small collection is made at build", () => {
  const catalogue = buildCatalogue(makeCollection(500));
  expect(pagesWhenAsked(catalogue)).toEqual([]);
  for (const table of TABLES) expect(paramsAtBuild(catalogue, table)).toHaveLength(catalogue[table].size);
});

test("of a large one those of most results, and every other page is known to be made when it is asked for", () => {
  const catalogue = buildCatalogue(makeCollection(10_000));
  const made = TABLES.flatMap((table) => paramsAtBuild(catalogue, table).map(({ id }) => `/${table}/${id}`));
  const later = pagesWhenAsked(catalogue);
  expect(made).toHaveLength(500);
  const ofRows = pageAddresses(catalogue).filter((address) => TABLES.some((table) => address.startsWith(`/${table}/`)));
  expect([...made, ...later].toSorted()).toEqual(ofRows.toSorted());
  const results = (address: string) => {
    const [, table, id = ""] = address.split("/");
    return (
      (table === "benchmarks"
        ? catalogue.resultsOfBenchmark
        : table === "methods"
          ? catalogue.resultsOfMethod
          : catalogue.resultsOfPaper
      ).get(id)?.length ?? 0
    );
  };
  expect(Math.min(...made.map(results))).toBeGreaterThanOrEqual(Math.max(...later.map(results)));
});
