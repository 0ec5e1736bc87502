import type { Page } from "@playwright/test";
import { violationsInBoth } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/page";

/** The address of every page of the site except those about a single row, which are taken from the tables so that none is missed. */
const ADDRESSES = [
  "/",
  "/benchmarks",
  "/benchmarks?topic=audio",
  "/benchmarks?metric=fid&topic=audio",
  "/benchmarks/meadow-256?scale=linear&metrik=x",
  "/methods",
  "/methods?family=diffusion&topic=audio",
  "/methods?family=diffusoin",
  "/methods/headwatr",
  "/papers",
  "/data",
  "/data?version=000000000000",
  "/results?metric=fid&page=2",
  "/?kind=paper&kind=citation",
  "/benchmarks/meadow-256?group=paper&metric=fid",
  "/methods/loom?kind=repository",
  "/data/api",
  "/audit",
  "/audit/tables",
  "/speed-ups",
  "/how-it-works",
  "/your-numbers",
  "/your-numbers/formats",
  "/desk",
  "/compare",
  "/compare?method=loom&method=brisk-decoding&reference=loom",
  "/search",
  "/search?q=brisck",
  "/search?q=fdi",
  "/no-such-page",
];
const TABLES = { benchmarks: "benchmark_id", methods: "method_id", papers: "paper_id" } as const;

/** Of the pages about a single row, every fifth is checked; with AXE=all, each. */
const EVERY = process.env.AXE === "all" ? 1 : 5;

test.describe.configure({ mode: "parallel" });

/** The number of pages in one test, so that browsers can share the work. */
const TOGETHER = 7;
const GROUPS = Array.from({ length: Math.ceil(ADDRESSES.length / TOGETHER) }, (_, at) =>
  ADDRESSES.slice(at * TOGETHER, (at + 1) * TOGETHER),
);

async function expectNone(page: Page, addresses: readonly string[]) {
  // Some hundred pages with AXE=all, on a machine that may be busy.
  test.setTimeout(1_200_000);
  for (const address of addresses) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(address);
    expect(await violationsInBoth(page), address).toEqual([]);
  }
}

for (const group of GROUPS)
  test(`no page has a violation that axe can find, in light or in dark: ${group[0]} and ${group.length - 1} more`, ({
    page,
  }) => expectNone(page, group));

for (const [table, id] of Object.entries(TABLES))
  test(`no page has a violation that axe can find, in light or in dark: ${table}`, async ({ page, request }) => {
    const rows = (await (await request.get(`/api/v1/${table}.json`)).json()).data as Record<string, string>[];
    await expectNone(
      page,
      rows.filter((_, at) => at % EVERY === 0).map((row) => `/${table}/${row[id]}`),
    );
  });
