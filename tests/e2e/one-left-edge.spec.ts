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

/** Runs in a page: the left edges of its name, its one title and the first line of its footer, NaN for one that is not there. */
const leftsOf = () =>
  ["body > header a", "h1", "body > footer p"].map((selector) => {
    const shown = [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
    const [first] = selector === "h1" && shown.length > 1 ? [] : shown;
    return first === undefined ? NaN : Math.round(first.getBoundingClientRect().x);
  });

test(`header, title and footer of every page begin at one left edge, at ${WIDTHS.join(", ")} px`, async ({ page }) => {
  const edges: { readonly width: number; readonly address: string; readonly lefts: readonly number[] }[] = [];
  for (const address of PAGES) {
    await page.goto(address);
    // No script runs, so a page in a window that became wider is what it is in one that was wide from the start.
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      edges.push({ width, address, lefts: await page.evaluate(leftsOf) });
    }
  }
  const first = new Map(
    edges.filter(({ address }) => address === "/").map(({ width, lefts: [left] }) => [width, left]),
  );
  expect(edges.filter(({ width, lefts }) => lefts.some((left) => left !== first.get(width)))).toEqual([]);
});
