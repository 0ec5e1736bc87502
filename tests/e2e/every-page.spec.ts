import type { Page, Response } from "@playwright/test";
import { violationsInBoth } from "@/tests/support/axe";
import { complaints, scrollThrough } from "@/tests/support/complaints";
import { expect, test } from "@/tests/support/page";

/** What a page is asked once it is open: whether axe finds something wrong, and whether everything in it runs under its policy. */
type Questions = "axe" | "policy" | "axe and policy";

/**
 * Every page of the site except those about a single row, which are taken from the tables so that none is missed; one of each kind as a static file
 * and, if it has one, as its computed twin; and pages that stand in for others.
 */
const PAGES: readonly (readonly [string, Questions])[] = [
  ["/", "axe and policy"],
  ["/?", "policy"],
  ["/?kind=paper&kind=citation", "axe and policy"],
  ["/?version=000000000000", "policy"],
  ["/benchmarks", "axe and policy"],
  ["/benchmarks?topic=audio", "axe and policy"],
  ["/benchmarks?metric=fid&topic=audio", "axe"],
  ["/benchmarks/meadow-256", "policy"],
  ["/benchmarks/meadow-256?scale=linear&metrik=x", "axe"],
  ["/benchmarks/meadow-256?group=paper&metric=fid", "axe"],
  ["/benchmarks/weir-1", "policy"],
  ["/benchmarks/weir-1?scale=linear", "policy"],
  ["/methods", "axe and policy"],
  ["/methods?family=diffusion&topic=audio", "axe and policy"],
  ["/methods?family=diffusoin", "axe"],
  ["/methods/headwatr", "axe"],
  ["/methods/loom", "policy"],
  ["/methods/loom?kind=repository", "axe"],
  ["/methods/loom?from=elsewhere", "policy"],
  ["/papers", "axe and policy"],
  ["/papers/loom", "policy"],
  ["/papers/lo%6Fm", "policy"],
  ["/papers/loom?from=elsewhere", "policy"],
  ["/compare", "axe and policy"],
  ["/compare?", "policy"],
  ["/compare?method=loom&method=loom-flow&method=brisk-decoding&reference=loom", "axe and policy"],
  ["/results", "policy"],
  ["/results?metric=fid&page=2", "axe"],
  ["/search", "axe and policy"],
  ["/search?q=brisck", "axe and policy"],
  ["/search?q=fdi", "axe"],
  ["/data", "axe and policy"],
  ["/data?version=000000000000", "axe"],
  ["/data/api", "axe and policy"],
  ["/audit", "axe and policy"],
  ["/audit?from=elsewhere", "policy"],
  ["/audit/tables", "axe and policy"],
  ["/speed-ups", "axe and policy"],
  ["/how-it-works", "axe and policy"],
  ["/your-numbers", "axe and policy"],
  ["/your-numbers/formats", "axe and policy"],
  ["/your-numbers/formats?from=elsewhere", "policy"],
  ["/desk", "axe and policy"],
  ["/no-such-page", "axe"],
];
const TABLES = { benchmarks: "benchmark_id", methods: "method_id", papers: "paper_id" } as const;

/** Of the pages about a single row, every fifth is checked; with AXE=all, each. */
const EVERY = process.env.AXE === "all" ? 1 : 5;

test.describe.configure({ mode: "parallel" });

/** The number of tests between which the pages are dealt, so that browsers can share the work: those of a kind, which take as long, go to different ones. */
const TESTS = 8;
const GROUPS = Array.from({ length: TESTS }, (_, at) => PAGES.filter((__, place) => place % TESTS === at));

/** Opens each page once, and asks it its questions. */
async function ask(page: Page, pages: typeof PAGES) {
  // Some hundred pages with AXE=all, on a machine that may be busy.
  test.setTimeout(1_200_000);
  const found = await complaints(page, async () => {
    for (const [address, questions] of pages) {
      await page.emulateMedia({ colorScheme: "light" });
      const answer = await page.goto(address);
      if (questions !== "policy") expect.soft(await violationsInBoth(page), address).toEqual([]);
      if (questions === "axe") continue;
      expectStrict(answer!);
      await scrollThrough(page);
      await page.evaluate(chooseAndSearch);
      // The next page starts without stored choices, as for another reader.
      await page.evaluate(() => localStorage.clear());
    }
  });
  // The browser itself reports the expected 404.
  expect(found.filter((complaint) => !/status of 404/.test(complaint))).toEqual([]);
}

for (const group of GROUPS)
  test(`pages run under their policies, and axe finds nothing wrong, in light or in dark: ${group[0]?.[0]} and ${group.length - 1} more`, ({
    page,
  }) => ask(page, group));

for (const [table, id] of Object.entries(TABLES))
  test(`axe finds nothing wrong, in light or in dark: ${table}`, async ({ page, request }) => {
    const rows = (await (await request.get(`/api/v1/${table}.json`)).json()).data as Record<string, string>[];
    await ask(
      page,
      rows.filter((_, at) => at % EVERY === 0).map((row) => [`/${table}/${row[id]}`, "axe"]),
    );
  });

const NOT_FOUND = [
  "/nothing",
  "/no.such.page",
  "/benchmarks/nothing",
  "/benchmarks/nothing?scale=log",
  "/q/compare?method=loom",
];

test("what is not found is said under a policy", async ({ page }) => {
  const found = await complaints(page, async () => {
    for (const address of NOT_FOUND) {
      const answer = await page.goto(address, { waitUntil: "networkidle" });
      expect(answer!.status(), address).toBe(404);
      expectStrict(answer!);
    }
  });
  expect(found.filter((complaint) => !/status of 404/.test(complaint))).toEqual([]);
});

/**
 * Runs in a page: chooses the dark theme and opens the search, and throws if one of them does not come. Not by locators, for which Playwright brings a
 * third of a megabyte of script into every page.
 */
async function chooseAndSearch() {
  const until = async (what: string, isSo: () => boolean) => {
    for (const end = Date.now() + 20_000; !isSo(); await new Promise(requestAnimationFrame))
      if (Date.now() > end) throw new Error(`${location.href}: ${what}`);
  };
  document.querySelector<HTMLInputElement>("footer input[value=dark]")?.click();
  await until("the theme is not dark", () => document.documentElement.dataset.theme === "dark");
  [...document.querySelectorAll("a")].find((link) => link.textContent.startsWith("Search"))?.click();
  await until("no search is open", () => document.querySelector("dialog[open]")?.checkVisibility() === true);
}

/** Expects the strict policy of a page, and the headers that belong to it. */
function expectStrict(answer: Response) {
  const { "content-security-policy": policy = "", ...headers } = answer.headers();
  expect(policy, answer.url()).toMatch(/^default-src 'none'; script-src 'self' [^;]+; style-src 'self'; /);
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe|http|\*/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy.length).toBeLessThan(1_000);
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
  });
}
