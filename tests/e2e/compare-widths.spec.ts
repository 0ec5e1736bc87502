import type { Page } from "@playwright/test";
import { violationsInBoth } from "@/tests/support/axe";
import { ALL, FORECASTERS, openPanel, THREE, TWO } from "@/tests/support/compare-page";
import { expect, test } from "@/tests/support/page";
import { expectTouchSize } from "@/tests/support/touch-size";

const NINE_METHODS = [
  "loom",
  "brisk-decoding",
  "quire",
  "cask",
  "mistvae",
  "glide-steps",
  "ar-baseline",
  "loom-flow",
  "knot",
];

const NINE = `/compare?kind=abstract&${NINE_METHODS.map((id) => `method=${id}`).join("&")}`;

const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test.describe("at every width", () => {
  test("the page never scrolls sideways; a board that is wider does by itself, and keeps its names in sight", async ({
    page,
  }) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const address of ["/compare", TWO, THREE, ALL, FORECASTERS, NINE]) {
        await page.goto(address);
        expect(await pageWidth(page), `${address} at ${width}`).toBeLessThanOrEqual(width);
      }
      const region = page
        .locator("[role=region]:visible")
        .filter({ has: page.locator("tbody th[scope=row] a") })
        .last();
      expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(0);
      await region.evaluate((element) => element.scrollTo({ left: 300 }));
      expect((await region.locator("tbody th[scope=row]").first().boundingBox())?.x).toBeGreaterThanOrEqual(0);
    }
  });

  test("the region of the table is reached by keyboard, and every control is 44 px high", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(NINE);
    await expect(page.locator("[role=region][tabindex]:visible").first()).toHaveAttribute("tabindex", "0");
    await page.locator("summary", { hasText: "Methods" }).click();
    const targets = "a, select, button, summary, input:not([type=hidden], [type=checkbox]), label:has(input)";
    await expectTouchSize(page.locator(`[data-controls] :is(${targets}):not(details:not([open]) :not(summary))`));
  });
});

test("axe finds nothing in light or dark, before and after the panel has taken over", async ({ page }) => {
  // A choice with all kinds of source is looked at in every-page.spec.ts.
  for (const [address, within] of [
    [NINE, undefined],
    ["/compare?method=loomm", "main aside"],
  ] as const) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(address);
    expect(await violationsInBoth(page, { ...(within && { within }) }), address).toEqual([]);
  }
  await page.goto(THREE);
  await openPanel(page);
  await page.keyboard.type("a");
  await expect(page.getByRole("listbox")).toBeVisible();
  expect(await violationsInBoth(page), "with the list open").toEqual([]);
});
