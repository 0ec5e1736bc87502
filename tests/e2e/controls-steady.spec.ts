import type { Page } from "@playwright/test";
import { openPanel } from "@/tests/support/compare-page";
import { expect, test } from "@/tests/support/page";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
const WIDTHS = SIZES.map(({ width }) => width).join(" and ");
const GENERATORS = "/compare?method=loom&method=loom-flow&method=burl&method=quire";

/** Returns the positions of the words that match, and of everything of the page that begins below them. */
const places = (page: Page, words: string) =>
  page
    .locator(`${words}, main h2`)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map(
          (one) =>
            `${Math.round(one.getBoundingClientRect().x)} ${Math.round(one.getBoundingClientRect().y + scrollY)}`,
        ),
    );

test(`a control of a benchmark that opens moves neither itself nor anything else, at ${WIDTHS} px`, async ({
  page,
}) => {
  const words = page.locator('details[name="view"] > summary');
  for (const size of SIZES) {
    // A page for each size: a chart that is resized would move what is below it.
    await page.setViewportSize(size);
    await page.goto("/benchmarks/weir-1");
    const before = await places(page, 'details[name="view"] > summary');
    expect(before.length).toBeGreaterThan(4);
    for (let at = 0; at < (await words.count()); at += 1) {
      await words.nth(at).click();
      await expect(page.locator('details[name="view"][open]')).toHaveCount(1);
      expect(await places(page, 'details[name="view"] > summary')).toEqual(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
  }
});

test(`no word of a comparison moves when its choice is marked, at ${WIDTHS} px`, async ({ page }) => {
  const words = () =>
    page
      .locator("[data-part] > summary")
      .evaluateAll((all) =>
        all.map((one) => `${Math.round(one.getBoundingClientRect().x)} ${Math.round(one.getBoundingClientRect().y)}`),
      );
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto(GENERATORS);
    await openPanel(page);
    await page.keyboard.press("Escape");
    const before = await words();
    await page.locator('[data-part="Columns"] > summary').click();
    await page.getByRole("form", { name: "Columns" }).getByRole("checkbox").first().click();
    await expect(page.locator('[data-part="Columns"] > summary b')).toBeVisible();
    expect(await words()).toEqual(before);
  }
});

test("the words of a comparison of four methods stand on one line of a wide window", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/compare?method=loom&method=loom-flow&method=brisk-decoding&method=quire");
  const tops = await page
    .locator("[data-part] > summary")
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().y)));
  expect(new Set(tops).size).toBe(1);
});

for (const javaScriptEnabled of [true, false])
  test.describe(`on a phone ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("a part of a comparison ends within the window, with the button that shows what was chosen", async ({
      page,
    }) => {
      await page.goto("/compare?method=headwater&method=s-eddy&method=patchwork");
      if (javaScriptEnabled) {
        await openPanel(page);
        await page.keyboard.press("Escape");
      }
      const part = page.locator('[data-part="Rows"]');
      await part.locator("> summary").click();
      const form = page.getByRole("form", { name: "Rows" });
      const { y = 0, height = 0 } = (await form.boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(844);
      const show = form.getByRole("button", { name: "Show" });
      await expect(show).toBeInViewport({ ratio: 1 });
      await show.click();
      await expect(part).not.toHaveAttribute("open");
    });
  });
