import { violations } from "../support/axe";
import { unfold } from "../support/folds";
import { expect, test } from "../support/page";

const PAGE = "/benchmarks/imagenet-256?kind=abstract";
const FIGURES = ["#imagenet-256-fid-steps", "#imagenet-256-fid-by-date"];

/** By cost, read by hand from the abstract of Distilled Decoding. */
const TRADE_OFF = [
  ["Distilled Decoding", "1", "9.96", "yes"],
  ["Distilled Decoding", "1", "11.35", "no"],
  ["VAR", "10", "4.19", "yes"],
  ["LlamaGen", "256", "4.11", "yes"],
];
const BY_DATE = [
  ["3 April 2024", "VAR", "1.80"],
  ["3 April 2024", "AR baseline (VAR)", "18.65"],
  ["22 December 2024", "LlamaGen", "4.11"],
  ["22 December 2024", "VAR", "4.19"],
  ["22 December 2024", "Distilled Decoding", "9.96"],
  ["22 December 2024", "Distilled Decoding", "11.35"],
];

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [figure, expected] of [
    [FIGURES[0] ?? "", TRADE_OFF],
    [FIGURES[1] ?? "", BY_DATE],
  ] as const)
    test(`the table of ${figure} holds every figure, each leading to its receipt`, async ({ page }) => {
      await page.goto(PAGE);
      await page.getByText("Trade-offs and best so far by date").click();
      const rows = page.locator(`${figure} tbody tr`);
      await expect(rows).toHaveCount(expected.length);
      for (const [at, words] of expected.entries()) for (const word of words) await expect(rows.nth(at)).toContainText(word);
      await rows.nth(0).getByRole("cell").getByRole("link").last().click();
      await expect(page.locator(":target")).toContainText(expected[0]?.find((word) => word.includes(".")) ?? "");
    });

  test("what is not drawn is one line, and panels say why they are apart", async ({ page }) => {
    await page.goto(`${PAGE}&metric=speed-up`);
    await page.getByText("How far these results compare").click();
    await expect(page.getByText("Best so far by date is not drawn")).toHaveCount(1);
    await expect(page.getByText("Drawn apart, because baselines differ")).toBeVisible();
  });
});

test("the keys walk the marks by value, and each is announced", async ({ page }) => {
  await page.goto(PAGE);
  const figure = page.locator("#imagenet-256-fid-steps");
  await unfold(figure);
  await figure.scrollIntoViewIfNeeded();
  const chart = figure.getByRole("application", { name: "Fréchet inception distance against steps on ImageNet 256×256" });
  await chart.focus();
  await page.keyboard.press("Home");
  await expect(figure.locator(".chart-status")).toHaveText(/^LlamaGen, steps 256 · on the front\. 4\.11\. rank 2\. abstract of Distilled Decoding: .* 1 of 4$/);
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".chart-status")).toContainText("2 of 4");
  await page.keyboard.press("End");
  await expect(figure.locator(".chart-status")).toHaveText(/^Distilled Decoding, steps 1 · teacher LlamaGen\. 11\.35\..* 4 of 4$/);
  await page.keyboard.press("Escape");
  await expect(figure.locator(".chart-status")).toHaveText("");
});

test("the chosen axis holds for the trade-off too", async ({ page }) => {
  await page.goto(`${PAGE}&scale=log`);
  const figure = page.locator("#imagenet-256-fid-steps");
  await unfold(figure);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByText("FID, lower is better, logarithmic axis")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("the drawn charts have no violation that axe can find", async ({ page }) => {
      await page.goto(PAGE);
      for (const figure of FIGURES) {
        await unfold(page.locator(figure));
        await page.locator(figure).scrollIntoViewIfNeeded();
        await page.locator(figure).getByRole("application").focus();
        await page.keyboard.press("Home");
        expect(await violations(page, { within: figure })).toEqual([]);
      }
    });
  });
