import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pageAddresses } from "@/lib/view/address/page-addresses";
import { selectPreview } from "@/lib/view/preview";
import { pageAt, pagePattern, SITE_PAGES } from "@/lib/view/address/site-pages";
import { small } from "@/tests/support/catalogues";

const ADDRESSES = SITE_PAGES.map(({ address }) => address);

test("the table has every page in app, and no other", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?:^|\/)page\.tsx$/.test(name),
  );
  const addresses = files
    .map((name) => `/${name}`.replace(/\/page\.tsx$/, "") || "/")
    .filter((address) => !/^\/(?:q|embed)\//.test(address));
  expect([...ADDRESSES].sort(), "→ an entry in lib/view/address/site-pages.ts").toEqual(addresses.sort());
});

describe("an address", () => {
  test.each(ADDRESSES)("%s is that of its page", (address) => {
    const path = address.replace("[id]", "var");
    expect(pageAt(path)).toMatchObject({ address, id: address === path ? "" : "var" });
    expect(new RegExp(pagePattern(address)).test(path)).toBe(true);
  });

  test.each([
    "",
    "/q",
    "/q/compare",
    "/embed/speed-ups",
    "/methods/",
    "/methods/var/more",
    "//methods",
    "/data/papers.csv/x",
    "/api/v1/results.json",
    "/constructor",
  ])("%s is that of no page", (path) => expect(pageAt(path)).toBeNull());
});

test("every twin is a route below app/q, and every route a twin", () => {
  const routes = readdirSync("app/q", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(routes.sort()).toEqual([...new Set(SITE_PAGES.map(({ twin }) => twin))].sort());
});

test("search engines are told of every page and every row that has one, and not of the search", () => {
  const told = pageAddresses(small);
  const rows = [...small.benchmarks.keys()].map((id) => `/benchmarks/${id}`);
  expect(told).toEqual(
    expect.arrayContaining([
      "/",
      "/desk",
      "/data/api",
      ...rows,
      ...[...small.papers.keys()].map((id) => `/papers/${id}`),
    ]),
  );
  expect(told).toHaveLength(ADDRESSES.length - 1 - 3 + small.benchmarks.size + small.methods.size + small.papers.size);
  expect(told).not.toContain("/search");
});

/** Journeys that have to visit a page of every kind; one that asks different questions of its pages, for each of them, by the word that its lines have. */
const EVERYWHERE = [
  ["tests/e2e/every-page.spec.ts", "axe"],
  ["tests/e2e/every-page.spec.ts", "policy"],
  ["tests/e2e/server.spec.ts", ""],
  ["tests/e2e/version.spec.ts", ""],
  ["scripts/check/screenshots.mjs", ""],
] as const;

test.each(EVERYWHERE)("%s forgets no page: %s", (file, word) => {
  const code = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.includes(word))
    .join("\n");
  const isVisited = (address: string) => new RegExp(`["'\`]${address.replace("[id]", '[^/"?]+')}["'\`?]`).test(code);
  // If ids come from the API, the address of each row's page is composed from the name of its table.
  const byTable = /`\/\$\{table\}\/\$\{row\[/.test(code);
  expect(
    ADDRESSES.filter((address) => !isVisited(address) && !(byTable && address.endsWith("/[id]"))),
    `→ an address of it in ${file}`,
  ).toEqual([]);
});

test("every page of a row has a preview", () => {
  for (const page of SITE_PAGES)
    if ("table" in page)
      for (const id of small[page.table].keys())
        if (page.table !== "benchmarks" || small.resultsOfBenchmark.has(id))
          expect(selectPreview(small, [page.table, id]), `${page.table}/${id}`).not.toBeNull();
});
