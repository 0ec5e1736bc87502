import { violations } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/page";

/** Every page of the site that stands for itself; those of single things come from the tables, so that none is forgotten. */
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

/** Of the pages of single things the first and every so many after it; AXE=all takes each. */
const EVERY = process.env.AXE === "all" ? 1 : 5;

for (const part of ["lists", ...(Object.keys(TABLES) as (keyof typeof TABLES)[])] as const) {
  test(`no page has a violation that axe can find, in light or in dark: ${part}`, async ({ page, request }) => {
    // Some hundred pages, on a machine that may do other things.
    test.setTimeout(1_200_000);
    const ids = async (table: keyof typeof TABLES) =>
      ((await (await request.get(`/api/v1/${table}.json`)).json()).data as Record<string, string>[]).map((row) => `/${table}/${row[TABLES[table]]}`);
    for (const address of part === "lists" ? ADDRESSES : (await ids(part)).filter((_, at) => at % EVERY === 0)) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(address);
      expect(await violations(page), address).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, { only: "colours" }), `${address}, dark`).toEqual([]);
    }
  });
}
