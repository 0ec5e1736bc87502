import type { Page } from "@playwright/test";
import { GALLERY_ROOMS } from "@/components/gallery/rooms";
import { expect, test } from "@/tests/support/page";
import { faultsOfBoxes } from "./boxes";
import { pictureSpecimens, setInBlocks } from "./picture-specimens";

/** A desktop and a phone, the same sizes as in manual checks. */
const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

const SCHEMES = ["light", "dark"] as const;

/**
 * Each room is checked twice. In the fonts of the site: nothing is outside the window or cut off, no text overlaps another, and every text has enough
 * contrast. In letters that are blocks, the same on every machine: each specimen matches its stored picture.
 */
for (const [name, viewport] of Object.entries(WIDTHS))
  for (const room of GALLERY_ROOMS)
    test.describe(() => {
      // Half a pixel for each px of the page: the stored files have a third of the size, and a step of 1 px is still visible.
      test.use({ viewport, deviceScaleFactor: 0.5 });
      test(`${room}, ${name}`, async ({ page }, info) => {
        // The first page of a development server waits until it is compiled.
        test.setTimeout(600_000);
        await page.goto(`/gallery?room=${room}`, { timeout: 300_000 });
        await page.locator("article").first().waitFor({ timeout: 60_000 });
        await drawCharts(page);
        expect(await page.locator("article").count()).toBeGreaterThan(3);
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await page.evaluate(faultsOfBoxes), `faults of boxes, ${colorScheme}`).toEqual([]);
        }
        const specimens = await setInBlocks(page);
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          await pictureSpecimens({ page, specimens, folder: `${room}/${name}-${colorScheme}`, test: info });
        }
      });
    });

/** Scrolls every chart that is not collapsed near the window and waits until it is drawn. The network of a development server is never idle. */
async function drawCharts(page: Page): Promise<void> {
  for (const chart of await page.locator(".chart-slot").all()) {
    if (!(await chart.evaluate((slot) => slot.checkVisibility()))) continue;
    await chart.scrollIntoViewIfNeeded();
    // A chart that the server has drawn exists in two widths.
    await chart.locator("svg:visible").first().waitFor({ timeout: 60_000 });
  }
}
