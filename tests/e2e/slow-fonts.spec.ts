import { expect, test } from "@/tests/support/page";

/** Milliseconds by which fonts come after what they set. */
const LATE = 1_200;

for (const width of [390, 1440])
  for (const address of ["/", "/benchmarks/meadow-256", "/papers/loom", "/how-it-works"])
    test(`fonts that come late move nothing: ${address} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route("**/*.woff2", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await route.continue();
      });
      await page.goto(address, { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      const { shift, fonts } = await page.evaluate(
        () =>
          new Promise<{ readonly shift: number; readonly fonts: number }>((resolve) => {
            let shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { readonly value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve({ shift, fonts: [...document.fonts].filter(({ status }) => status === "loaded").length }), 300);
          }),
      );
      expect(fonts).toBeGreaterThan(1);
      expect(shift).toBeLessThan(0.05);
    });
