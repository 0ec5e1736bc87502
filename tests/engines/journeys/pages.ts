import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

/** One of each kind of page, as a static file or computed; and the page for addresses that are not found. */
const PAGES = [
  "/",
  "/?kind=paper",
  "/benchmarks",
  "/benchmarks?topic=image-generation",
  "/benchmarks/meadow-256",
  "/benchmarks/weir-1?scale=linear",
  "/methods",
  "/methods/loom",
  "/papers",
  "/papers/loom",
  "/compare",
  "/compare?method=loom&method=quire",
  "/results?metric=fid",
  "/search?q=loom",
  "/data",
  "/data/api",
  "/audit",
  "/audit/tables",
  "/speed-ups",
  "/how-it-works",
  "/your-numbers",
  "/your-numbers/formats",
  "/desk",
  "/no-such-page",
];

/** Wakes every kind of page with a touch and scrolls it to its end; expects no complaint, and no page wider than the window. */
export function pages({ browser }: At): void {
  test("no kind of page has a complaint", async () => {
    for (const address of PAGES) {
      await browser().open(address);
      const width = await browser().run(async () => {
        for (let top = 0; top < Math.min(document.body.scrollHeight, 8_000); top += 1_600) {
          scrollTo(0, top);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect(await browser().complaints(), address).toEqual([]);
      expect(width, address).toBe(0);
    }
  }, 60_000);
}
