import { expect, test, wake } from "@/tests/support/page";
import { complaints, scrollThrough } from "@/tests/support/complaints";
import { PAGES, VIEWS } from "./addresses";
import { SITES } from "./sites";

for (const [way, site] of Object.entries(SITES))
  test.describe(way, () => {
    test.use({ baseURL: site });

    test("a reader adds a method, opens a receipt, and searches", async ({ page }) => {
      await page.goto("/compare?method=loom&method=burl");
      await page.getByLabel("Add a method").focus();
      await page.getByRole("combobox", { name: "Add a method" }).fill("quire");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/compare\?.*quire/);
      await page.goto("/benchmarks/weir-1");
      await page.locator("main a[data-receipt]:visible").first().click();
      await expect(page.getByRole("group", { name: /^Receipt/ })).toBeVisible();
      await page.goto("/papers");
      await page.getByRole("link", { name: "Search" }).first().click();
      const search = page.getByRole("dialog", { name: "Search" });
      await search.getByRole("combobox").fill("meadow");
      await search.getByRole("option").first().click();
      await expect(page).toHaveURL(/\/(?:benchmarks|methods|papers)\//);
    });

    test("a chart is drawn, and a button that only scripts can answer answers", async ({ page }) => {
      await page.goto("/");
      await page.locator(".chart-slot").first().scrollIntoViewIfNeeded();
      await expect(page.locator(".chart-slot svg").filter({ visible: true }).first()).toBeVisible();
      await page.goto("/methods/loom");
      const button = page.locator("[data-copy='']").first();
      await button.click();
      await expect(button).toHaveAttribute("aria-expanded", "true");
    });

    test("no page is complained of by the browser: policy, hydration, requests", async ({ context }) => {
      test.setTimeout(300_000);
      for (const address of [...PAGES, ...VIEWS]) {
        const page = await context.newPage();
        const told = await complaints(page, async () => {
          await page.goto(address);
          await wake(page);
          await scrollThrough(page);
        });
        expect.soft(told, address).toEqual([]);
        await page.close();
      }
    });
  });
