import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("the first page shows fewer steps as before and after, with what they cost", async ({ page }) => {
  await page.goto("/");
  const rows = page.locator("#fewer-steps tbody tr");
  await expect(rows).toHaveCount(3);
  const expected = [
    ["VAR", "10 steps", "4.19", "1 step", "9.96", "6.3×"],
    ["LlamaGen", "256 steps", "4.11", "1 step", "11.35", "217.8×"],
    ["LlamaGen", "256 steps", "25.70", "2 steps", "28.95", "speed-up not reported"],
  ];
  for (const [at, words] of expected.entries()) for (const word of words) await expect(rows.nth(at)).toContainText(word);
});

test("the first page shows every claimed speed-up with its baseline and says that they do not rank", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("#speed-ups");
  await expect(figure.locator("tbody tr")).toHaveCount(10);
  await expect(figure.locator("figcaption")).toContainText("over different baselines do not rank");
  await expect(figure.getByRole("row", { name: /217\.8×/ })).toContainText("against LlamaGen, 256 steps");
  await expect(figure.getByRole("row", { name: /over 16×/ })).toContainText("NVIDIA FasterTransformer");
  await expect(figure.locator("thead")).not.toContainText("Rank");
});

test("the first page counts papers, figures and numerals", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("44 figures from the abstracts of 57 papers")).toBeVisible();
  await expect(page.getByText("143 numerals stand in the 57 abstracts")).toBeVisible();
});
