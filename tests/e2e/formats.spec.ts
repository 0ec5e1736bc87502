import { expect, test } from "@/tests/support/page";

test("the page of formats names each format once, and its table fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/your-numbers/formats");
  await expect(page.getByRole("heading", { level: 1, name: "Supported formats" })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /^LaTeX tabular/ })).toHaveCount(1);
  await expect(page.getByRole("rowheader", { name: /^timm results CSV/ })).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
