import type { Page } from "@playwright/test";
import { GALLERY_ROOMS } from "@/components/gallery/rooms";
import { expect, test } from "@/tests/support/page";
import { faultsOfBoxes } from "./boxes";
import { pictureSpecimens, setInBlocks } from "./picture-specimens";

/** A desk and a phone, as they are looked at by hand. */
const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

const SCHEMES = ["light", "dark"] as const;

/**
 * Each room is asked twice. In the fonts of the site: nothing lies outside of the window or is cut off, no text lies on another, and every text can be told from what is
 * behind it. In letters that are blocks, the same on every machine: each specimen looks as its stored picture.
 */
for (const [name, viewport] of Object.entries(WIDTHS))
  for (const room of GALLERY_ROOMS)
    test.describe(() => {
      // Half a dot for each px of the page: what is stored weighs a third, and a step of 1 px still shows.
      test.use({ viewport, deviceScaleFactor: 0.5 });
      test(`${room}, ${name}`, async ({ page }, info) => {
        // The first page of a server in development waits until it is compiled.
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

/** Brings every chart that is not collapsed near the window and waits until it is drawn. A server in development is never quiet. */
async function drawCharts(page: Page): Promise<void> {
  for (const chart of await page.locator(".chart-slot").all()) {
    if (!(await chart.evaluate((slot) => slot.checkVisibility()))) continue;
    await chart.scrollIntoViewIfNeeded();
    // One that the server has drawn is there in two widths.
    await chart.locator("svg:visible").first().waitFor({ timeout: 60_000 });
  }
}
