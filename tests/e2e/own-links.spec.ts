import { expect, test } from "@/tests/support/page";

const LINK = "#yours=1&on=meadow-256&name=My+model&m.fid=2.41";

test("a link to a place of the page leads there, and the address keeps own rows", async ({ page }) => {
  await page.goto(`/benchmarks/meadow-256${LINK}`);
  const row = page.getByRole("row").filter({ hasText: "My model" }).filter({ hasText: "yours" });
  await expect(row).toBeVisible();
  const skip = page.getByRole("link", { name: "Skip to content" });
  const place = (await skip.getAttribute("href")) ?? "";
  await skip.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(":target")).toHaveAttribute("id", place.slice(1));
  await expect(page).toHaveURL(new RegExp("#yours=1&on=meadow-256&name=My\\+model&m\\.fid=2\\.41$"));
  await page.goBack();
  // The address that was opened first, which shows the row.
  await expect(page).toHaveURL(`/benchmarks/meadow-256${LINK}`);
  await expect(row).toBeVisible();
});

test("a link to a place of another view of the page takes own rows along", async ({ page }) => {
  await page.goto(`/benchmarks/meadow-256${LINK}`);
  await expect(page.getByRole("list", { name: "Your rows" })).toBeVisible();
  await page.evaluate(() =>
    document
      .querySelector("main")
      ?.insertAdjacentHTML("afterbegin", '<a href="?sort=inception-score#content">By IS</a>'),
  );
  await page.getByRole("link", { name: "By IS" }).click();
  await expect(page).toHaveURL(/\?sort=inception-score#yours=1/);
  await expect(page.getByRole("list", { name: "Your rows" })).toBeVisible();
});
