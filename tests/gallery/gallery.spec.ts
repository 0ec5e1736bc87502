import type { Page } from "@playwright/test";
import { GALLERY_ROOMS } from "@/components/gallery/rooms";
import { expect, test } from "@/tests/support/page";
import { faultsOfBoxes } from "./boxes";

/** A desk and a phone, as they are looked at by hand. */
const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/**
 * No pictures are stored: fonts differ between machines, and pictures of 150 specimens would be megabytes that nobody reads. What a picture would show is
 * asked of the boxes instead: nothing lies outside of the window or is cut off, no text lies on another, and every text can be told from what is behind it.
 */
for (const [name, viewport] of Object.entries(WIDTHS))
  for (const colorScheme of ["light", "dark"] as const)
    for (const room of GALLERY_ROOMS)
      test.describe(() => {
        test.use({ viewport, colorScheme });
        test(`${room}, ${name}, ${colorScheme}`, async ({ page }) => {
          // The first page of a server in development waits until it is compiled.
          test.setTimeout(240_000);
          await page.goto(`/gallery?room=${room}`, { timeout: 180_000 });
          await drawCharts(page);
          expect(await page.locator("article").count()).toBeGreaterThan(3);
          expect(await page.evaluate(faultsOfBoxes)).toEqual([]);
        });
      });

/** Brings every chart near the window and waits until it is drawn. A server in development is never quiet. */
async function drawCharts(page: Page): Promise<void> {
  for (const chart of await page.locator(".chart-slot").all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator("svg").first().waitFor({ timeout: 60_000 });
  }
}
