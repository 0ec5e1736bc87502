import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/page";

/** Blocks every script that has not been loaded yet, as after a release that removed the old ones. */
const loseScripts = (page: Page) => page.route("**/*.js", (route) => route.abort());

test("without its script the palette is the page of the search", async ({ page }) => {
  await page.goto("/methods");
  await loseScripts(page);
  await page.keyboard.press("/");
  await expect(page).toHaveURL("/search");
});

test("without its script the form of a comparison is answered by the server", async ({ page }) => {
  await page.goto("/compare?method=loom&method=loom-flow");
  await loseScripts(page);
  const before = await page.locator("main table").count();
  await page.locator("main form").first().hover();
  await page.locator("main form").first().getByRole("button").first().focus();
  await expect(page.locator("main table")).toHaveCount(before);
  await page
    .locator("main form")
    .first()
    .getByRole("button", { name: /compare|show/i })
    .first()
    .click();
  await expect(page).toHaveURL(/method=loom&method=loom-flow/);
  await expect(page.locator("main table").first()).toContainText(/\d\.\d/);
});

test("without its script the long table says so, and the pages of the list stay", async ({ page }) => {
  await page.goto("/results");
  await loseScripts(page);
  await page.getByRole("button", { name: /^Scroll through/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The table could not be loaded" })).toBeVisible();
  await expect(page.locator("main tbody tr").first()).toBeVisible();
});
