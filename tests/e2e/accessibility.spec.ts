import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

/** Every page of the site: those of single things from the tables, so that none is forgotten. */
const ADDRESSES = ["/", "/benchmarks", "/benchmarks?topic=audio", "/benchmarks/imagenet-256?scale=linear&metrik=x", "/papers", "/data", "/search", "/search?q=distiled", "/search?q=fdi", "/no-such-page"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test.setTimeout(180_000);

    test("no page has a violation that axe can find", async ({ page, request }) => {
      const ids = async (table: string, key: string) =>
        ((await (await request.get(`/api/v1/${table}.json`)).json()).data as Record<string, string>[]).map((row) => `/${table}/${row[key]}`);
      const addresses = [...ADDRESSES, ...(await ids("benchmarks", "benchmark_id")), ...(await ids("papers", "paper_id"))];
      for (const address of addresses) {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`), address).toEqual([]);
      }
    });
  });
}
