import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/page";

const CHOSEN = "/compare?method=headwater&method=s-eddy&method=d-line";
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** Returns the positions of the names of the parts, and of the elements below them. */
const places = (page: Page) =>
  page
    .locator("[data-controls] summary, [data-answer], #chart, main h2")
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map(
          (one) =>
            `${one.textContent?.slice(0, 20)} ${Math.round(one.getBoundingClientRect().x)} ${Math.round(one.getBoundingClientRect().y)}`,
        ),
    );

const partsOf = (page: Page) =>
  page.locator("[data-part]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.part ?? ""));

/** Opens every part of a comparison in a window of each size. */
async function openParts(page: Page, sizes: typeof SIZES) {
  for (const size of sizes) {
    await page.setViewportSize(size);
    const before = await places(page);
    expect(before.length).toBeGreaterThan(6);
    const parts = await partsOf(page);
    expect(parts).toEqual(expect.arrayContaining(["Options", "Filter"]));
    for (const name of parts) {
      await page.locator(`[data-part="${name}"] > summary`).click();
      await expect(page.locator("[data-part][open]")).toHaveCount(1);
      // The panel may be taking over at this moment.
      await expect.poll(() => places(page), name).toEqual(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      // The open part may cover the text of the next name, but not its own name.
      await expect(page.locator(`[data-part="${name}"] > :is(div, form)`)).toBeVisible();
    }
    await page.locator("[data-part][open] > summary").click();
    await expect(page.locator("[data-part][open]")).toHaveCount(0);
  }
}

for (const size of SIZES)
  test.describe(`at ${size.width} px with JavaScript`, () => {
    // A page for each size: the panel takes over while the first part is open.
    test.use({ viewport: size });
    test("no part of a comparison moves anything when it opens, and one is open at a time", async ({ page }) => {
      await page.goto(CHOSEN);
      await openParts(page, [size]);
    });
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("no part of a comparison moves anything when it opens, and one is open at a time", async ({ page }) => {
    await page.goto(CHOSEN);
    await openParts(page, SIZES);
  });
});

test("a list of methods that opens and is filtered moves nothing, in windows narrow and wide", async ({ page }) => {
  const field = page.getByLabel("Add a method");
  for (const size of SIZES) {
    // A page for each size: a chart that is resized would move what is below it.
    await page.setViewportSize(size);
    await page.goto(CHOSEN);
    await field.click();
    await expect(page.getByRole("option").first()).toBeVisible();
    const before = await places(page);
    await field.pressSequentially("lo");
    await expect(page.getByRole("option", { name: /^Loom/ }).first()).toBeVisible();
    expect(await places(page)).toEqual(before);
    await field.press("Escape");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    expect(await places(page)).toEqual(before);
  }
});

test("an open part goes with Escape, and its word has the focus", async ({ page }) => {
  await page.goto(CHOSEN);
  const word = page.locator('[data-part="Filter"] > summary');
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-part][open]")).toHaveCount(1);
  // The panel takes over, and the name keeps the focus.
  await expect(page.locator("#compare-method[aria-autocomplete]")).toBeVisible();
  await expect(word).toBeFocused();
  await page.locator('[data-part="Filter"] input:not([type="hidden"])').first().focus();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-part][open]")).toHaveCount(0);
  await expect(word).toBeFocused();
});
