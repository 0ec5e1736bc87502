import { atOnce } from "@/scripts/check/at-once.mjs";
import { violationsInBoth } from "@/tests/support/axe";
import { chartOn, mishaps, textsOn } from "@/tests/support/chart-on";
import { expect, test } from "@/tests/support/page";

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

/** The maximum height of pages in px, on a desktop and on a phone, with the default sections collapsed. */
const LENGTHS = [
  {
    width: 1440,
    height: 900,
    most: { [IMAGES]: 5000, [FORECASTS]: 5000, "/benchmarks/text8": 5000, [FORECASTERS]: 3500, [GENERATORS]: 3000 },
    list: 4500,
  },
  {
    width: 390,
    height: 844,
    most: { [IMAGES]: 9000, [FORECASTS]: 9000, "/benchmarks/text8": 9000, [FORECASTERS]: 8000, [GENERATORS]: 6000 },
    list: 9000,
  },
] as const;

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

for (const { width, height, most, list } of LENGTHS)
  test(`no page is longer than it may be at ${width} px, nor wider than the screen, and answer and chart are in the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const [address, longest] of [...Object.entries(most), ...LISTS.map((one) => [one, list] as const)]) {
      await page.goto(address);
      if (Object.hasOwn(most, address)) await expect(page.locator(".chart-slot").first(), address).toBeInViewport();
      if (address.startsWith("/compare")) await expect(page.locator("[data-answer]:visible"), address).toBeInViewport();
      const { tall, wide } = await page.evaluate(() => ({
        tall: document.documentElement.scrollHeight,
        wide: document.documentElement.scrollWidth,
      }));
      expect.soft(tall, address).toBeLessThanOrEqual(longest);
      expect.soft(wide, address).toBeLessThanOrEqual(width);
    }
  });

for (const width of [390, 1440])
  test(`no label of a chart lies over another or outside, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      GENERATORS,
      `${GENERATORS}&chart=ratio`,
      `${FORECASTERS}&chart=lines`,
      `${FORECASTERS}&chart=before-after`,
      `${FORECASTS}?chart=lines`,
      `${IMAGES}?chart=scatter`,
      `${IMAGES}?chart=by-date`,
      `${IMAGES}?from=1&to=1.6`,
    ])
      expect(await mishaps(page, address), address).toEqual([]);
  });

for (const width of [390, 1440])
  test(`no leader of a comparison goes through a label, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const { lines, texts } = await textsOn((await chartOn(page, GENERATORS)).getByRole("application"), ".chart-leader");
    expect(lines).toBeGreaterThan(0);
    expect(texts).toEqual([]);
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
