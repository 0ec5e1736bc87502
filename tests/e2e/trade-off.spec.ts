import { violationsInBoth } from "@/tests/support/axe";
import { unfold } from "@/tests/support/collapsibles";
import { expect, test } from "@/tests/support/page";

const PAGE = "/benchmarks/meadow-256?kind=abstract";
const RESULTS = ["#meadow-256-fid-steps", "#meadow-256-fid-by-date"];

/** Ordered by cost; entered by hand from the abstract of Brisk Decoding. */
const TRADE_OFF = [
  ["Brisk Decoding", "1", "9.87", "yes"],
  ["Brisk Decoding", "1", "11.52", "no"],
  ["Loom", "12", "4.31", "yes"],
  ["Quire", "256", "4.05", "yes"],
];
const BY_DATE = [
  ["15 January 2024", "Loom", "1.90"],
  ["15 January 2024", "Autoregressive baseline (Loom)", "17.45"],
  ["11 July 2024", "Quire", "4.05"],
  ["11 July 2024", "Loom", "4.31"],
  ["11 July 2024", "Brisk Decoding", "9.87"],
  ["11 July 2024", "Brisk Decoding", "11.52"],
];

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [result, expected] of [
    [RESULTS[0] ?? "", TRADE_OFF],
    [RESULTS[1] ?? "", BY_DATE],
  ] as const)
    test(`the table of ${result} holds every result, each leading to its receipt`, async ({ page }) => {
      await page.goto(PAGE);
      await page.getByText("Trade-offs and best so far by date").click();
      const rows = page.locator(`${result} tbody tr`);
      await expect(rows).toHaveCount(expected.length);
      for (const [at, words] of expected.entries())
        for (const word of words) await expect(rows.nth(at)).toContainText(word);
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
  const figure = page.locator("#meadow-256-fid-steps");
  await unfold(figure);
  await figure.scrollIntoViewIfNeeded();
  const chart = figure.getByRole("application", { name: "Fréchet inception distance against steps on Meadow 256×256" });
  await chart.focus();
  await page.keyboard.press("Home");
  await expect(figure.locator(".chart-status")).toHaveText(
    /^Quire, steps 256 · on the front\. 4\.05\. rank 2\. abstract of Brisk Decoding: .* 1 of 4$/,
  );
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".chart-status")).toContainText("2 of 4");
  await page.keyboard.press("End");
  await expect(figure.locator(".chart-status")).toHaveText(
    /^Brisk Decoding, steps 1 · teacher Quire\. 11\.52\..* 4 of 4$/,
  );
  await page.keyboard.press("Escape");
  await expect(figure.locator(".chart-status")).toHaveText("");
});

test("the chosen axis holds for the trade-off too", async ({ page }) => {
  await page.goto(`${PAGE}&scale=log`);
  const figure = page.locator("#meadow-256-fid-steps");
  await unfold(figure);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByText("FID, lower is better, logarithmic axis")).toBeVisible();
});

test("the drawn charts have no violation that axe can find, in light or in dark", async ({ page }) => {
  await page.goto(PAGE);
  for (const result of RESULTS) {
    await unfold(page.locator(result));
    await page.locator(result).scrollIntoViewIfNeeded();
    await page.locator(result).getByRole("application").focus();
    await page.keyboard.press("Home");
    expect(await violationsInBoth(page, { within: result })).toEqual([]);
  }
});
