import type { Page } from "@playwright/test";
import { laidOut, turnToChart } from "@/tests/support/chart-on";
import { expect, test } from "@/tests/support/page";

const IMAGES = "/compare?method=loom&method=loom-flow&method=burl&method=quire";
const FORECASTS = "/compare?method=headwater&method=s-eddy&method=d-line";
const BENCHMARK = "/benchmarks/meadow-256";

const DRAWING = "#chart [data-drawn] svg[role=img]";
const CHART = "#chart svg[role=application]";

/** The page stays untouched until the test does something. */
test.use({ wakes: false });

/** Returns every word of the first visible chart, with its position in the chart and its colour in each theme, and the height of its place. */
const wordsOf = (page: Page, chart: string) =>
  page.evaluate((selector) => {
    const [svg] = [...document.querySelectorAll<SVGElement>(selector)].filter((one) => one.checkVisibility());
    const { left = 0, top = 0 } = svg?.getBoundingClientRect() ?? {};
    const words = [...(svg?.querySelectorAll("text") ?? [])]
      .map((text) => ({
        text: text.textContent ?? "",
        fill: getComputedStyle(text).fill,
        size: getComputedStyle(text).fontSize,
        x: text.getBoundingClientRect().left - left,
        y: text.getBoundingClientRect().top - top,
      }))
      .filter(({ text }) => text !== "")
      .sort((a, b) => a.y - b.y || a.x - b.x);
    return { words, height: document.querySelector("#chart")?.getBoundingClientRect().height };
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
 * Returns how far the page has shifted since a moment, and before an earlier one: there, only the chart. On a slow machine, a page is painted for the
 * first time while its HTML is still being parsed, and a row that ends at the right edge moves with each control that is added to it. Also returns
 * whether fonts came after that paint, which may move a page a little (slow-fonts.spec.ts).
 */
const shifts = (page: Page, until: number, since: number) =>
  page.evaluate(
    ([to, from]) =>
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
            else if (
              entry.startTime < to &&
              entry.sources.some(({ node }) => node !== null && (chart?.contains(node) ?? true))
            )
              sum.ofChart += entry.value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
    [until, since] as const,
  );

const WIDTHS = { phone: 390, desktop: 1440 } as const;
type Words = Awaited<ReturnType<typeof wordsOf>>;

/** Expects of a chart that it has every word of its drawing in the same colour, size and place, and is as high. */
function expectSame(live: Words, drawn: Words, where: string) {
  const made = ({ words }: Words) => words.map(({ text, fill, size }) => [text, fill, size]).sort();
  expect(made(live), where).toEqual(made(drawn));
  for (const [at, { text, x, y }] of live.words.entries()) {
    const same = drawn.words.filter((one) => one.text === text);
    const nearest = Math.min(...same.map((one) => Math.hypot(one.x - x, one.y - y)));
    expect(nearest, `${where}: ${text} (${at})`).toBeLessThan(1);
  }
  expect(live.height, where).toBe(drawn.height);
}

// A window that becomes a narrow one shows the other drawing. The chart comes in the window of the second width.
for (const [address, first, second] of [
  [IMAGES, "desktop", "phone"],
  [FORECASTS, "phone", "desktop"],
  [`${FORECASTS}&chart=lines`, "desktop", "phone"],
  [`${FORECASTS}&chart=before-after`, "phone", "desktop"],
  [BENCHMARK, "desktop", "phone"],
] as const)
  test(`the chart of ${address} looks as its drawings did in a wide and a narrow window, in light and in dark, and moves nothing`, async ({
    page,
  }) => {
    const [one, other] = [WIDTHS[first], WIDTHS[second]];
    const drawn = new Map<string, Words>();
    const where = (width: number, theme: string) => `${width} px in ${theme}`;
    const read = async (width: number, theme: "light" | "dark", chart: string) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      if (chart === CHART) await laidOut(page);
      return wordsOf(page, chart);
    };
    await page.setViewportSize({ width: one, height: 900 });
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const isThere = await painted(page);
    // In this order, each change is of the window or of the theme, and never of both.
    for (const [width, theme] of [
      [one, "light"],
      [one, "dark"],
      [other, "dark"],
      [other, "light"],
    ] as const)
      drawn.set(where(width, theme), await read(width, theme, DRAWING));
    for (const { words } of drawn.values()) expect(words.length).toBeGreaterThan(12);
    for (const width of [one, other]) {
      const both = ["light", "dark"].flatMap((theme) => drawn.get(where(width, theme))?.words ?? []);
      expect(new Set(both.map(({ fill }) => fill)).size).toBeGreaterThan(1);
    }
    const before = await painted(page);
    await turnToChart(page);
    const live = await wordsOf(page, CHART);
    const { since, ofChart, areFontsLate } = await shifts(page, isThere, before);
    expect(since).toBe(0);
    expect(ofChart).toBeLessThanOrEqual(areFontsLate ? 0.05 : 0);
    expect(await page.evaluate(() => document.querySelector("#chart [data-drawn]"))).toBeNull();
    expectSame(live, drawn.get(where(other, "light"))!, where(other, "light"));
    for (const [width, theme] of [
      [other, "dark"],
      [one, "dark"],
      [one, "light"],
    ] as const)
      expectSame(await read(width, theme, CHART), drawn.get(where(width, theme))!, where(width, theme));
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
