import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/page";

/** A cell far to the right in a table that a phone has to swipe. */
const PLACE = "/papers/loom#loom-d30-re-meadow-256-recall-table-1";
const CELL = "#loom-d30-re-meadow-256-recall-table-1";

// The page stays untouched: the result in the address is shown all the same.
test.use({ viewport: { width: 390, height: 844 }, wakes: false });

/** Expects the cell wholly in the window, to the right of the name of its method. */
async function expectInSight(page: Page) {
  const cell = page.locator(CELL);
  await expect(cell).toBeInViewport({ ratio: 1 });
  const [box, name] = await Promise.all([cell.boundingBox(), page.locator(`tr:has(${CELL}) > th`).boundingBox()]);
  expect(box?.x).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0) - 1);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link to one result lands with its cell in sight, beside the name of its method", async ({ page }) => {
    await page.goto(PLACE);
    await expectInSight(page);
  });
});

test("a link to one result lands with its cell in sight and its receipt open, which closes by Escape, and so does a link of the page to another", async ({
  page,
}) => {
  await page.goto(PLACE);
  const receipt = page.getByRole("group", { name: /^Receipt/ });
  await expect(receipt).toContainText("Recall");
  await expectInSight(page);
  await page.keyboard.press("Escape");
  await expect(receipt).toHaveCount(0);
  await page.evaluate(() => (location.hash = "#loom-d16-meadow-256-fid-table-1"));
  await expect(receipt).toContainText("3.41");
});

test("a value of the page opens its receipt where it is pressed, in its table and in the ledger, centred in a narrow window", async ({
  page,
}) => {
  await page.goto("/papers/loom");
  const receipt = page.getByRole("group", { name: /^Receipt/ });
  const address = page.url();
  for (const value of [
    page.locator("#loom-fid").getByRole("link", { name: "1.90", exact: true }),
    page.getByRole("link", { name: "Loom: FID 1.90", exact: true }).first(),
  ]) {
    await value.evaluate((link) => {
      for (let fold = link.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
        fold.open = true;
    });
    await value.click();
    await expect(receipt).toContainText("(FID) from 17.45 to 1.90");
    const box = await receipt.boundingBox();
    if (box === null) throw new Error("The receipt is not shown");
    const right = (await page.evaluate(() => document.documentElement.clientWidth)) - box.x - box.width;
    expect(Math.abs(box.x - right)).toBeLessThanOrEqual(1);
    expect(page.url()).toBe(address);
    await page.keyboard.press("Escape");
    await expect(receipt).toHaveCount(0);
  }
});
