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

const WIDTHS = [390, 1440, 1920];

test.use({ javaScriptEnabled: false });

test(`header, title and footer of every page begin at one left edge, at ${WIDTHS.join(", ")} px`, async ({ page }) => {
  const edges: { readonly width: number; readonly address: string; readonly lefts: readonly number[] }[] = [];
  for (const address of PAGES) {
    await page.goto(address);
    // No script runs, so a page in a window that became wider is what it is in one that was wide from the start.
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const lefts = [
        page.getByRole("banner").getByRole("link").first(),
        page.getByRole("heading", { level: 1 }),
        page.getByRole("contentinfo").locator("p").first(),
      ].map(async (part) => (await part.boundingBox())?.x ?? NaN);
      edges.push({ width, address, lefts: (await Promise.all(lefts)).map(Math.round) });
    }
  }
  const first = new Map(
    edges.filter(({ address }) => address === "/").map(({ width, lefts: [left] }) => [width, left]),
  );
  expect(edges.filter(({ width, lefts }) => lefts.some((left) => left !== first.get(width)))).toEqual([]);
});
