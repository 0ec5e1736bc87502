import type { Page } from "@playwright/test";
import { turnTo } from "@/tests/support/chart-on";
import { expect, test } from "@/tests/support/page";

const IMAGES = "/compare?method=loom&method=loom-flow&method=burl&method=quire";
const FORECASTS = "/compare?method=headwater&method=s-eddy&method=d-line";
const BENCHMARK = "/benchmarks/meadow-256";

/** The page stays untouched until the test does something. */
test.use({ wakes: false });

/** Returns every word of the first visible chart, with its position in the chart and its colour. */
const words = (page: Page, chart: string) =>
  page.evaluate((selector) => {
    const [svg] = [...document.querySelectorAll<SVGElement>(selector)].filter((one) => one.checkVisibility());
    const { left = 0, top = 0 } = svg?.getBoundingClientRect() ?? {};
    return [...(svg?.querySelectorAll("text") ?? [])]
      .map((text) => ({
        text: text.textContent ?? "",
        fill: getComputedStyle(text).fill,
        size: getComputedStyle(text).fontSize,
        x: text.getBoundingClientRect().left - left,
        y: text.getBoundingClientRect().top - top,
      }))
      .filter(({ text }) => text !== "")
      .sort((a, b) => a.y - b.y || a.x - b.x);
  }, chart);

/** Waits until all of the page has been painted, and returns the milliseconds since its start. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
      ),
  );

/**
 * Returns how far the page has shifted since a moment, and before it: there, only the chart. On a slow machine, a page is painted for the first time
 * while its HTML is still being parsed, and a row that ends at the right edge moves with each control that is added to it. Also returns whether
 * fonts came after that paint, which may move a page a little (slow-fonts.spec.ts).
 */
const shifts = (page: Page, since: number) =>
  page.evaluate(
    (from) =>
      new Promise<{ readonly since: number; readonly ofChart: number; readonly areFontsLate: boolean }>((resolve) => {
        const chart = document.querySelector("#chart");
        const painted = performance.getEntriesByName("first-paint")[0]?.startTime ?? 0;
        const areFontsLate = (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).some(
          ({ name, responseEnd }) => name.endsWith(".woff2") && responseEnd > painted,
        );
        const sum = { since: 0, ofChart: 0, areFontsLate };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            readonly value: number;
            readonly sources: readonly { readonly node: Node | null }[];
          })[]) {
            if (entry.startTime >= from) sum.since += entry.value;
            else if (entry.sources.some(({ node }) => node !== null && (chart?.contains(node) ?? true)))
              sum.ofChart += entry.value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
    since,
  );

/** Returns the words in the light and in the dark theme: a theme changes their colours, and loads nothing. */
async function wordsInBoth(page: Page, chart: string) {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await words(page, chart);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light, ...(await words(page, chart))];
}

for (const width of [390, 1440])
  test(`a chart looks as its drawing did, at ${width} px in light and in dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      IMAGES,
      FORECASTS,
      `${FORECASTS}&chart=lines`,
      `${FORECASTS}&chart=before-after`,
      BENCHMARK,
    ]) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      const isThere = await painted(page);
      const drawn = await wordsInBoth(page, "#chart [data-drawn] svg[role=img]");
      const height = await page.locator("#chart").evaluate((result) => result.getBoundingClientRect().height);
      expect(drawn.length, address).toBeGreaterThan(12);
      expect(new Set(drawn.map(({ fill }) => fill)).size, address).toBeGreaterThan(1);
      await turnTo(page.locator("#chart"));
      await expect(page.locator("#chart [data-drawn]")).toHaveCount(0);
      const live = await wordsInBoth(page, "#chart svg[role=application]");
      expect(live.map(({ text, fill, size }) => [text, fill, size]).sort(), address).toEqual(
        drawn.map(({ text, fill, size }) => [text, fill, size]).sort(),
      );
      for (const [at, { text, x, y }] of live.entries()) {
        const nearest = Math.min(
          ...drawn.filter((one) => one.text === text).map((one) => Math.hypot(one.x - x, one.y - y)),
        );
        expect(nearest, `${address}: ${text} (${at})`).toBeLessThan(1);
      }
      expect(await page.locator("#chart").evaluate((result) => result.getBoundingClientRect().height), address).toBe(
        height,
      );
      const { since, ofChart, areFontsLate } = await shifts(page, isThere);
      expect(since, address).toBe(0);
      expect(ofChart, address).toBeLessThanOrEqual(areFontsLate ? 0.05 : 0);
    }
  });

test("who only reads has the chart without its script", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(FORECASTS);
  await expect(page.locator("#chart svg[role=img]").filter({ visible: true })).toHaveCount(1);
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => document.documentElement.dataset.awake)).toBeUndefined();
  await page.mouse.wheel(0, 1200);
  await expect(page.locator("html[data-awake]")).toBeAttached();
  await page.waitForLoadState("networkidle");
  await expect(page.locator("#chart .recharts-surface")).toHaveCount(0);
});

test("keys that come before the chart is there walk it when it is", async ({ page }) => {
  await page.goto(`${FORECASTS}&chart=lines`);
  // Focuses the drawing at the first moment when it can have the focus, because the interactive chart may replace it at the next.
  const focused = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          const drawing = [...document.querySelectorAll<SVGElement>("#chart svg[role=img][tabindex]")].find((svg) =>
            svg.checkVisibility(),
          );
          if (drawing === undefined) return;
          observer.disconnect();
          drawing.focus();
          resolve();
        }).observe(document, { subtree: true, childList: true, attributes: true });
      }),
  );
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await focused;
  await page.keyboard.press("End");
  await expect(page.locator("#chart .chart-status")).toContainText(/12 of 12$/);
  await expect(page.locator("#chart svg[role=application]")).toBeFocused();
});

test("a picture is taken by the first press on a page, and its options are opened by it", async ({ page }) => {
  await page.goto(IMAGES);
  const download = page.waitForEvent("download");
  await page
    .locator("#chart")
    .getByRole("button", { name: /^SVG picture of/ })
    .click();
  expect((await download).suggestedFilename()).toMatch(/\.svg$/);
  await page.goto(BENCHMARK);
  await page.locator("#chart").getByText("Theme, embed").click();
  await expect(page.locator("#chart").getByRole("textbox")).toBeVisible();
});

test("a press on a mark before the chart is there opens its receipt when it is", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(BENCHMARK);
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await expect(page.locator("#chart svg[role=img][tabindex]").first()).toBeAttached();
  await page.locator("#chart .chart-label:visible").first().click();
  await expect(page.getByRole("group", { name: /^Receipt/ })).toBeVisible();
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap on a mark says what it is, and offers its receipt", async ({ page }) => {
    await page.goto(BENCHMARK);
    await page.mouse.wheel(0, 10);
    await expect(page.locator("#chart svg[role=img][tabindex]").first()).toBeAttached();
    const label = page.locator("#chart .chart-narrow .chart-label").first();
    await label.scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await label.boundingBox()) ?? {};
    await page.touchscreen.tap(x + 8, y + 8);
    await expect(page.locator("#chart .chart-tip strong")).toHaveText(
      (await page.locator("#chart .chart-label").first().textContent()) ?? "",
    );
    const receipt = page.getByRole("group", { name: /^Receipt/ });
    await expect(receipt).toHaveCount(0);
    await page.locator("#chart .chart-tip").getByRole("link").first().tap();
    await expect(receipt).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the chart is there, and nothing under it that only scripts answer", async ({ page }) => {
    await page.goto(IMAGES);
    await expect(page.locator("#chart svg[role=img]").filter({ visible: true })).toHaveCount(1);
    await expect(page.locator("#chart .picture-bar")).toBeHidden();
  });
});
