import { expect, test } from "../support/page";

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
  await expect(page.getByText("44 figures from abstracts, out of a collection of 57 papers")).toBeVisible();
  await expect(page.getByText("143 numerals stand in the 57 abstracts")).toBeVisible();
});

test("the first page takes any mix of kinds, each choice a link; all of them are all", async ({ page }) => {
  await page.goto("/");
  const kinds = page.getByRole("navigation", { name: "Read in" });
  await kinds.getByRole("link", { name: "paper (746)" }).click();
  await expect(page).toHaveURL("/?kind=abstract&kind=paper");
  await expect(page.getByText("790 figures from abstracts and tables and text of papers")).toBeVisible();
  await kinds.getByRole("link", { name: "all" }).click();
  await expect(page).toHaveURL("/?kind=abstract&kind=paper&kind=repository&kind=citation");
  await expect(page.getByText("1615 figures from")).toBeVisible();
  await kinds.getByRole("link", { name: "abstract (44)" }).click();
  await expect(page).toHaveURL("/");
});

test("with tables chosen, each student stands once beside the teacher that it names, and what is not drawn is counted", async ({ page }) => {
  await page.goto("/?kind=paper");
  const steps = page.locator("#fewer-steps");
  await expect(steps.locator("tbody tr")).toHaveCount(6);
  await expect(steps.getByRole("row", { name: /VAR, d16/ })).toContainText("9.94");
  await expect(steps.getByRole("row", { name: /LlamaGen, L/ })).toContainText("217.8×");
  await expect(page.locator("#speed-ups tbody tr")).toHaveCount(12);
  await expect(page.locator("#speed-ups").getByRole("link", { name: /36 more claims over these baselines/ })).toHaveAttribute("href", "/benchmarks?kind=paper&metric=speed-up");
});

test("forecasts share one protocol, and the downloads carry the kinds", async ({ page }) => {
  await page.goto("/?kind=paper&kind=citation");
  const forecasts = page.locator("#forecasts");
  await expect(forecasts.locator("figcaption")).toContainText("horizon: average, look-back 96 steps and setting: supervised");
  await expect(forecasts.getByRole("row", { name: /ECL/ })).toContainText("S-Mamba");
  for (const id of ["forecasts", "fewer-steps", "speed-ups"])
    await expect(page.locator(`#${id}`).getByRole("link", { name: "CSV" })).toHaveAttribute("href", /kind=paper&kind=citation/);
  await expect(page.locator("#time-series")).toHaveCount(0);
});

test("a kind that does not exist is named, and abstracts are shown", async ({ page }) => {
  await page.goto("/?kind=papre");
  await expect(page.getByRole("complementary")).toContainText("papre");
  await expect(page.getByText("44 figures from abstracts")).toBeVisible();
});
