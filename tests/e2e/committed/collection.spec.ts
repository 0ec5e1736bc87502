import { atOnce } from "@/scripts/check/at-once.mjs";
import { violationsInBoth } from "@/tests/support/axe";
import { labelsAtBothWidths } from "@/tests/support/chart-on";
import { expect, test } from "@/tests/support/page";

// The other files of the committed collection are short: without this, one worker would be busy with this file when all others have ended.
test.describe.configure({ mode: "parallel" });

/** The largest pages of the collection; their ids never change. */
const IMAGES = "/benchmarks/imagenet-256";
const FORECASTS = "/benchmarks/etth1";
const GENERATORS = "/compare?method=var&method=flowar&method=mar&method=llamagen";
const FORECASTERS = "/compare?method=itransformer&method=s-mamba&method=patchtst";
const LISTS = [
  "/benchmarks",
  "/methods",
  "/papers",
  "/benchmarks?sort=results",
  "/methods?sort=name",
  "/papers?sort=date",
];

/** The windows of a desktop and of a phone. */
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** The maximum height of pages in px in each of these windows, with the default sections collapsed. */
const MOST: Readonly<Record<string, readonly [number, number]>> = {
  [IMAGES]: [5000, 9000],
  [FORECASTS]: [5000, 9000],
  "/benchmarks/text8": [5000, 9000],
  [FORECASTERS]: [3500, 8000],
  [GENERATORS]: [3000, 6000],
  ...Object.fromEntries(LISTS.map((address) => [address, [4500, 9000] as const])),
};

test("every page of the sitemap and each whole download is there", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const pages = Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, url = ""]) => new URL(url).pathname);
  expect(pages.length).toBeGreaterThan(100);
  const addresses = [
    ...pages,
    "/data/as-reported.zip",
    "/data/parquet/results.parquet",
    "/feed.xml",
    "/api/v1/results.csv",
  ];
  await atOnce(
    addresses.map((address) => async () => expect((await request.head(address)).status(), address).toBe(200)),
    8,
  );
});

test("no page is longer than it may be on a desktop and on a phone, nor wider than the screen, and answer and chart are in the first screen", async ({
  page,
}) => {
  for (const [address, most] of Object.entries(MOST)) {
    await page.setViewportSize(WINDOWS[0]);
    await page.goto(address);
    for (const [at, window] of WINDOWS.entries()) {
      await page.setViewportSize(window);
      const { tall, wide, seen } = await page.evaluate(inWindow);
      const where = `${address} at ${window.width} px`;
      if (!LISTS.includes(address)) expect(seen.chart, where).toBe(true);
      if (address.startsWith("/compare")) expect(seen.answer, where).toBe(true);
      expect.soft(tall, where).toBeLessThanOrEqual(most[at] ?? 0);
      expect.soft(wide, where).toBeLessThanOrEqual(window.width);
    }
  }
});

/** Runs in a page: its size, and whether its first chart and its answer are in the window. */
function inWindow() {
  const isSeen = (element: Element | undefined) => {
    const { top = 0, bottom = 0, left = 0, right = 0 } = element?.getBoundingClientRect() ?? {};
    return Math.min(bottom, innerHeight) > Math.max(top, 0) && Math.min(right, innerWidth) > Math.max(left, 0);
  };
  const visible = [...document.querySelectorAll("[data-answer]")].filter((one) => one.checkVisibility());
  const { scrollHeight: tall, scrollWidth: wide } = document.documentElement;
  return {
    tall,
    wide,
    seen: { chart: isSeen(document.querySelector(".chart-slot") ?? undefined), answer: isSeen(visible[0]) },
  };
}

test("no label of a chart lies over another or outside, and no leader of a comparison goes through one, in a wide and a narrow window", async ({
  page,
}) => {
  for (const { at, mishaps, onLeaders } of await labelsAtBothWidths(page, GENERATORS)) {
    expect(mishaps, at).toEqual([]);
    expect(onLeaders.texts, at).toEqual([]);
    expect(onLeaders.lines, at).toBeGreaterThan(0);
  }
  for (const address of [
    `${GENERATORS}&chart=ratio`,
    `${FORECASTERS}&chart=lines`,
    `${FORECASTERS}&chart=before-after`,
    `${FORECASTS}?chart=lines`,
    `${IMAGES}?chart=scatter`,
    `${IMAGES}?chart=by-date`,
    `${IMAGES}?from=1&to=1.6`,
  ])
    for (const { at, mishaps } of await labelsAtBothWidths(page, address)) expect(mishaps, at).toEqual([]);
});

test("axe finds nothing on the largest pages, in light or in dark", async ({ page }) => {
  for (const address of ["/", IMAGES, FORECASTS, FORECASTERS, "/papers/distilled-decoding"]) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(address);
    expect(await violationsInBoth(page), address).toEqual([]);
  }
});

test("the search finds names and numbers, and says of a name that it is not there", async ({ page }) => {
  await page.goto("/search?q=VAR+1.80");
  await expect(page.getByRole("region", { name: "Results" }).getByRole("link").first()).toHaveAttribute(
    "href",
    "/papers/var#var-fid",
  );
  await page.goto("/search?q=ETTm2+720");
  await expect(page.getByRole("region", { name: "Results" }).getByRole("link").first()).toBeVisible();
  await page.goto("/search?q=gMLP");
  await expect(page.getByRole("status")).toContainText("Nothing called gMLP is in the collection.");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a list that is long folds the end of a group, which opens", async ({ page }) => {
    await page.goto("/methods");
    const collapsible = page.getByText(/^\d+ more$/).first();
    const row = collapsible.locator("xpath=../..").locator("details tbody tr").first();
    await expect(row).toBeHidden();
    await collapsible.click();
    await expect(row).toBeVisible();
  });
});
