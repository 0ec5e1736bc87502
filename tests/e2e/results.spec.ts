import { violations } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/page";
import { tableOf } from "@/tests/support/served";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list of results is filtered by a form and read page by page, and every row leads to its receipt", async ({
    page,
    request,
  }) => {
    const all = (await tableOf(request, "results")).filter(({ benchmark_id }) => benchmark_id === "meadow-256");
    const fid = all.filter(({ metric_id }) => metric_id === "fid").length;
    const pages = Math.ceil(fid / 50);
    const before = (pages - 1) * 50;
    await page.goto("/results");
    await page.getByLabel("Benchmark").selectOption({ value: "meadow-256" });
    await page.getByLabel("Metric").selectOption({ value: "fid" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText(`${fid} results, 1 to 50 on this page.`)).toBeVisible();
    await expect(page.locator("main tbody tr")).toHaveCount(50);
    await page.getByRole("link", { name: `Page ${pages} of ${pages}` }).click();
    await expect(page.locator("main tbody tr")).toHaveCount(fid - before);
    await expect(page.getByText(`${fid} results, ${before + 1} to ${fid} on this page.`)).toBeVisible();
    await page.getByRole("link", { name: "Drop the metric" }).click();
    await expect(page.getByText(`${all.length} results, 1 to 50 on this page.`)).toBeVisible();
    await page.locator("main tbody tr").first().getByRole("cell").last().getByRole("link").click();
    await expect(page.locator(":target")).toBeVisible();
  });

  test("a page that is not there is said, and the first one shown", async ({ page, request }) => {
    const pages = Math.ceil(
      (await tableOf(request, "results")).filter(({ metric_id }) => metric_id === "fid").length / 50,
    );
    await page.goto("/results?metric=fid&page=99");
    await expect(page.getByRole("complementary", { name: "Parts of the address" })).toContainText(
      `page: found 99; allowed: 1 to ${pages}`,
    );
    await expect(page.locator("main tbody tr")).toHaveCount(50);
  });
});

test("all rows stand in one table that keeps only those in sight in the page", async ({ page, request }) => {
  const all = (await tableOf(request, "results")).length;
  expect(all).toBeGreaterThan(1000);
  await page.goto("/results");
  await page.getByRole("button", { name: /^Scroll through/ }).click();
  const table = page.getByRole("table", { name: "Results in the order of results.csv" });
  await expect(table).toHaveAttribute("aria-rowcount", String(all));
  expect(await table.getByRole("row").count()).toBeLessThan(60);
  await page
    .getByRole("region", { name: "Results, scroll for more" })
    .evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect.poll(async () => Number(await table.getByRole("row").last().getAttribute("aria-rowindex"))).toBe(all);
  await page.getByLabel("Only rows with the words").fill("loom-flow 1.66");
  await expect(page.getByText(/^\d of [\d,]+ results$/)).toBeVisible();
  for (const row of await table.getByRole("row").all()) await expect(row).toContainText("1.66");
  expect(await violations(page, { within: "main" })).toEqual([]);
});
