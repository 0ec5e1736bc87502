import { expect, test } from "@/tests/support/page";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("one horizon of a benchmark is chosen in one press, and answer, board and files are about it", async ({
      page,
    }) => {
      await page.goto("/benchmarks/weir-1");
      const view = page.getByRole("group", { name: "View" });
      await view.locator("summary", { hasText: "Horizon" }).click();
      await view.getByRole("navigation", { name: "Horizon" }).getByRole("link", { name: "720", exact: true }).click();
      await expect(page).toHaveURL(/\/benchmarks\/weir-1\?condition=horizon\.720/);
      await expect(page.locator("p").filter({ hasText: "has the lowest MSE" }).first()).toContainText(
        "horizon 720 steps",
      );
      await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("720");
      await expect(page.locator("#weir-1-mse table").first().locator("th[aria-sort], thead th").first()).toContainText(
        "#",
      );
      expect(await page.getByRole("link", { name: "CSV" }).first().getAttribute("href")).toContain(
        "condition=horizon.720",
      );
      await view.locator("summary", { hasText: /^Horizon/ }).click();
      await view.getByRole("navigation", { name: "Horizon" }).getByRole("link", { name: "all", exact: true }).click();
      await expect(page).toHaveURL(/\/benchmarks\/weir-1$/);
    });
  });

test("the search for a benchmark and a horizon leads there", async ({ page }) => {
  await page.goto("/search?q=Weir+1+720");
  await page.getByRole("link", { name: "Weir 1, horizon 720 steps" }).click();
  await expect(page).toHaveURL(/condition=horizon\.720/);
});
