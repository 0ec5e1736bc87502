import { describe, expect, it } from "vitest";
import { findPages, searchSite } from "@/lib/view/search-site";
import { PAGE_WORDS } from "@/lib/view/address/page-words";
import { SITE_PAGES } from "@/lib/view/address/site-pages";
import { searchRow } from "@/lib/view/search-row";
import { wide } from "@/tests/support/catalogues";

const pagesFor = (query: string) =>
  searchSite(wide, query)
    .results.filter(({ kind }) => kind === "page")
    .map((found) => searchRow(found).href);

describe("the pages of the site", () => {
  it.each([
    ["speed-up", "/speed-ups"],
    ["speedup", "/speed-ups"],
    ["Speed ups", "/speed-ups"],
    ["faster", "/speed-ups"],
    ["claims", "/speed-ups"],
    ["acceleration", "/speed-ups"],
    ["audit", "/audit"],
    ["typos", "/audit/tables"],
    ["disagreements", "/audit/tables"],
    ["formats", "/your-numbers/formats"],
    ["lm-eval", "/your-numbers/formats"],
    ["upload", "/your-numbers"],
    ["how it works", "/how-it-works"],
    ["methodology", "/how-it-works"],
    ["ranking", "/how-it-works"],
    ["desk", "/desk"],
    ["add paper", "/desk"],
    ["contribute", "/desk"],
    ["download csv", "/data"],
    ["parquet", "/data"],
    ["openapi", "/data/api"],
    ["leaderboard", "/benchmarks"],
    ["versus", "/compare"],
    ["all results", "/results"],
  ])("are found for %j: %s first", (query, address) => {
    expect(pagesFor(query)[0]).toBe(address);
  });
  it("stand behind what is called so", () => {
    expect(searchSite(wide, "speed-up").results[0]).toMatchObject({ kind: "metric", id: "speed-up" });
  });
  it("are found by every word of a query, never by a slip or by a part of a short word", () => {
    for (const query of ["speed loom", "fastre", "loom", "1.90", "zzz", "", "ap"])
      expect(findPages(query), query).toEqual([]);
  });
  it("have words, all of them that are no row of a table", () => {
    const pages = SITE_PAGES.filter((page) => !("table" in page) && page.address !== "/search").map(
      ({ address }) => address,
    );
    expect(Object.keys(PAGE_WORDS)).toEqual(pages);
    for (const { name } of Object.values(PAGE_WORDS)) expect(findPages(name).length, name).toBeGreaterThan(0);
  });
});

describe("a benchmark and a value along which its board is arranged", () => {
  it.each(["Weir 1 720", "weir-1 720", "Weir 1 horizon 720"])("%j leads to the board of that value first", (query) => {
    const [first] = searchSite(wide, query).results;
    expect(first && searchRow(first)).toMatchObject({
      kind: "benchmark",
      name: "Weir 1, horizon 720 steps",
      href: "/benchmarks/weir-1?condition=horizon.720",
    });
  });
  it.each(["Weir 1 721", "Weir 1", "Weir 720", "Weir 1 look-back 720", "Meadow 256×256 12"])("%j does not", (query) => {
    expect(searchSite(wide, query).results.filter(({ about }) => about.kind === "place")).toEqual([]);
  });
});
