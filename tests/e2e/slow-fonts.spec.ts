import type { Page } from "@playwright/test";
import { expect, test, wake } from "@/tests/support/page";

/** Milliseconds by which fonts arrive after the text that uses them. */
const LATE = 1_200;

for (const width of [390, 1440])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    // Nearly all of the time is waiting, so the pages load in parallel; each has a separate cache, or the second would have its fonts at once.
    test("fonts that come late move nothing", async ({ browser }) => {
      await Promise.all(
        ["/", "/benchmarks/meadow-256", "/papers/loom", "/how-it-works"].map(async (address) => {
          const context = await browser.newContext();
          const { shift, fonts } = await shiftOf(await context.newPage(), address);
          expect(fonts, address).toBeGreaterThan(1);
          expect(shift, address).toBeLessThan(0.05);
          await context.close();
        }),
      );
    });
  });

/** Returns how far a page shifts if its fonts arrive late, and how many fonts arrived. */
async function shiftOf(page: Page, address: string) {
  await page.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await wake(page);
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(
    () =>
      new Promise<{ readonly shift: number; readonly fonts: number }>((resolve) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shift += (entry as PerformanceEntry & { readonly value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(
          () => resolve({ shift, fonts: [...document.fonts].filter(({ status }) => status === "loaded").length }),
          300,
        );
      }),
  );
}
