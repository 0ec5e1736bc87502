import { violationsInBoth } from "@/tests/support/axe";
import { unfold } from "@/tests/support/collapsibles";
import { below, hasId, htmlOf, inside, isNamed, wordsIn } from "@/tests/support/html-of";
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
  for (const [result, expected] of [
    [RESULTS[0] ?? "", TRADE_OFF],
    [RESULTS[1] ?? "", BY_DATE],
  ] as const)
    test(`the table of ${result} holds every result, each leading to its receipt`, async ({ request }) => {
      const table = below(await htmlOf(request, PAGE), hasId(result.slice(1)));
      const rows = below(table, isNamed("tbody")).filter(isNamed("tr"));
      expect(rows).toHaveLength(expected.length);
      for (const [at, words] of expected.entries()) for (const word of words) expect(wordsIn(rows[at])).toContain(word);
      const links = inside(rows[0]).filter(isNamed("a"));
      const receipt = links.at(-1)?.attribs.href ?? "no such link";
      const place = (await htmlOf(request, receipt)).find(hasId(receipt.split("#")[1] ?? ""));
      expect(wordsIn(place)).toContain(expected[0]?.find((word) => word.includes(".")) ?? "");
    });

  test("what is not drawn is one line, and panels say why they are apart", async ({ request }) => {
    const page = await htmlOf(request, `${PAGE}&metric=speed-up`);
    const main = wordsIn(page.find(isNamed("main")));
    expect(main).toContain("Drawn apart, because baselines differ");
    expect(page.filter(isNamed("details")).filter((fold) => wordsIn(fold).includes("Drawn apart"))).toEqual([]);
    expect(main.match(/Best so far by date is not drawn/g)).toHaveLength(1);
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

test("the drawn charts, with an open bar for pictures, have no violation that axe can find, in light or in dark", async ({
  page,
}) => {
  await page.goto(PAGE);
  const tips = page.locator(RESULTS.map((result) => `${result} .chart-tip`).join(", ")).filter({ visible: true });
  for (const result of RESULTS) {
    const figure = page.locator(result);
    await unfold(figure);
    await figure.scrollIntoViewIfNeeded();
    if (result === RESULTS[0]) {
      await figure.getByText("Theme, embed").click();
      await expect(figure.getByRole("textbox")).toBeVisible();
    }
    await figure.getByRole("application").focus();
    await page.keyboard.press("Home");
  }
  // The tip of the first one is there again while the pointer is on a mark.
  await page.locator(`${RESULTS[0]} svg[role=application]`).locator(".chart-label, .chart-place").first().hover();
  await expect(tips).toHaveCount(2);
  expect(await violationsInBoth(page, { within: `:is(${RESULTS.join(", ")})` })).toEqual([]);
});
