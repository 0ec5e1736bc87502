import { expect, test } from "@/tests/support/page";

const PAGES = [
  "/",
  "/benchmarks",
  "/benchmarks/meadow-256",
  "/compare",
  "/methods",
  "/methods/loom",
  "/papers",
  "/papers/loom",
  "/results?metric=fid",
  "/search?q=loom",
  "/data",
  "/data/api",
  "/how-it-works",
  "/audit",
  "/speed-ups",
  "/your-numbers",
  "/your-numbers/formats",
  "/desk",
  "/no-such-page",
];

test.use({ javaScriptEnabled: false });

for (const width of [390, 1440, 1920])
  test(`header, title and footer of every page begin at one left edge, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const edges = new Map<string, readonly number[]>();
    for (const address of PAGES) {
      await page.goto(address);
      const lefts = [
        page.getByRole("banner").getByRole("link").first(),
        page.getByRole("heading", { level: 1 }),
        page.getByRole("contentinfo").locator("p").first(),
      ].map(async (part) => (await part.boundingBox())?.x ?? NaN);
      edges.set(address, (await Promise.all(lefts)).map(Math.round));
    }
    const [first] = edges.get("/") ?? [];
    expect([...edges].filter(([, lefts]) => lefts.some((left) => left !== first))).toEqual([]);
  });
