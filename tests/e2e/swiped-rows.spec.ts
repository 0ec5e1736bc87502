import { expect, test } from "@/tests/support/page";

test.use({ viewport: { width: 390, height: 844 } });

test("the metric of a row and the benchmark above it stay in sight when a table of a paper is swiped", async ({
  page,
}) => {
  await page.goto("/papers/brisk-decoding");
  const table = page
    .locator("table:visible", { has: page.locator('th[scope="rowgroup"]') })
    .filter({ has: page.locator('th[scope="col"]', { hasText: "Value" }) })
    .first();
  const group = table.locator('th[scope="rowgroup"] a').first();
  await group.scrollIntoViewIfNeeded();
  await table.evaluate((one) => one.parentElement?.scrollTo({ left: 9999 }));
  expect(await table.evaluate((one) => one.parentElement?.scrollLeft)).toBeGreaterThan(20);
  await expect(group).toBeInViewport({ ratio: 1 });
  const { x = -1 } = (await group.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(16);
  const metric = table.locator('th[scope="row"] > span').first();
  await expect(metric).toBeInViewport({ ratio: 1 });
  await expect(metric).not.toBeEmpty();
  // It is not stated a second time in a column of its own.
  await expect(table.locator('th[scope="col"]', { hasText: "Metric" })).toBeHidden();
});
