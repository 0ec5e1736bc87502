import type { Page } from "@playwright/test";
import { held } from "@/tests/support/held";
import { expect, test } from "@/tests/support/page";

const PHONE = { width: 390, height: 844 };

/** A page that no reader has touched. */
test.use({ wakes: false, viewport: PHONE });

const isAwake = (page: Page) => page.evaluate(() => document.documentElement.dataset.awake === "");
const scripts = (page: Page) =>
  page.evaluate(
    () => [...document.scripts].filter(({ src, type, noModule }) => src !== "" && type === "" && !noModule).length,
  );
const fetched = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js"))
      .map(({ startTime, initiatorType }: PerformanceEntry & { readonly initiatorType?: string }) => ({
        startTime,
        initiatorType,
      })),
  );

/** Opens a page and waits until prefetched files have arrived. */
const quiet = (page: Page, address: string) => page.goto(address, { waitUntil: "networkidle" });

/** The first position of a pointer is not a movement yet. */
const move = (page: Page) => page.mouse.move(100, 300, { steps: 2 });

/** The chart on a first screen is a drawing, so it loads no script either. */
for (const address of [
  "/",
  "/methods/loom",
  "/papers/loom",
  "/benchmarks/meadow-256",
  "/compare?method=loom&method=quire&method=burl",
])
  test(`${address} runs no script for a phone's reader who only reads, and has them fetched after the first paint`, async ({
    page,
  }) => {
    await quiet(page, address);
    // Anything that loads by itself has loaded by then.
    await page.waitForTimeout(1_000);
    expect(await isAwake(page)).toBe(false);
    expect(await scripts(page)).toBe(0);
    const painted = await page.evaluate(() => performance.getEntriesByName("first-paint")[0]?.startTime ?? NaN);
    const files = await fetched(page);
    expect(files.length).toBeGreaterThan(3);
    expect(Math.min(...files.map(({ startTime }) => startTime))).toBeGreaterThanOrEqual(painted);
    expect(new Set(files.map(({ initiatorType }) => initiatorType))).toEqual(new Set(["fetch"]));
  });

test("scripts that were fetched ahead are not loaded again", async ({ page }) => {
  await quiet(page, "/methods/loom");
  await move(page);
  await expect.poll(() => isAwake(page)).toBe(true);
  const loads = await page.evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).filter(({ name }) =>
      name.endsWith(".js"),
    ),
  );
  const before = new Set(loads.filter(({ initiatorType }) => initiatorType === "fetch").map(({ name }) => name));
  const again = loads.filter(({ name, initiatorType }) => initiatorType === "script" && before.has(name));
  expect(again.length).toBeGreaterThan(3);
  expect(again.map(({ transferSize }) => transferSize)).toEqual(again.map(() => 0));
});

const SIGNS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "a finger touches it": (page) => page.touchscreen.tap(5, 300),
  "a key is pressed": (page) => page.keyboard.press("Tab"),
  "a field is given the focus": (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main :is(input[type=text], input[type=search], a)")]
        .find((one) => one.checkVisibility())
        ?.focus(),
    ),
  "it is scrolled": (page) => page.mouse.wheel(0, 40),
  "the pointer moves": move,
};
/** A short page whose board can be copied. */
const SHORT = "/methods/mistvae";

test.describe("a page wakes", () => {
  test.use({ hasTouch: true });
  test(`when ${Object.keys(SIGNS).join(", or ")}`, async ({ page }) => {
    for (const [sign, give] of Object.entries(SIGNS)) {
      await quiet(page, "/papers/loom");
      expect(await isAwake(page), sign).toBe(false);
      await give(page);
      await expect.poll(() => isAwake(page), sign).toBe(true);
    }
  });

  test("but not when it comes up under a pointer that lies still", async ({ page }) => {
    await quiet(page, "/papers/loom");
    await page.evaluate(() =>
      document.body.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: 5, clientY: 5 })),
    );
    await page.waitForTimeout(500);
    expect(await isAwake(page)).toBe(false);
    expect(await scripts(page)).toBe(0);
  });

  test("when a tap is what scripts alone can answer, which is then answered, once", async ({ page }) => {
    // High enough for the whole page, because scrolling to the button would wake the page first.
    await page.setViewportSize({ width: 390, height: 4_000 });
    await quiet(page, SHORT);
    expect(await isAwake(page)).toBe(false);
    const button = page.locator("button[data-copy]:not([data-copy=link])").first();
    await button.tap();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByRole("group", { name: "Copy as" })).toBeVisible();
    await page.waitForTimeout(300);
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await button.tap();
    await expect(button).toHaveAttribute("aria-expanded", "false");
  });

  test("when a program presses a button without touching anything", async ({ page }) => {
    await quiet(page, SHORT);
    const button = page.locator("button[data-copy]:not([data-copy=link])").first();
    await button.evaluate((one: HTMLElement) => one.click());
    await expect(button).toHaveAttribute("aria-expanded", "true");
  });

  test("and a popover, which is HTML's own, is opened by the first tap and stays open", async ({ page }) => {
    // High enough for the whole page, because scrolling to the value would wake the page first.
    await page.setViewportSize({ width: 390, height: 8_000 });
    await quiet(page, "/methods/loom");
    expect(await isAwake(page)).toBe(false);
    await page.locator("button[popovertarget]:visible").first().tap();
    const popover = page.locator("[popover]:popover-open");
    await expect(popover).toBeVisible();
    await expect.poll(() => isAwake(page)).toBe(true);
    await expect(popover).toBeVisible();
  });

  test("and a value of a board, tapped while the scripts are on their way, opens its receipt in place when they are there", async ({
    page,
  }) => {
    const release = await held(page, "**/*.js");
    await page.goto("/benchmarks/weir-1");
    const value = page.locator("a[data-receipt]:visible").first();
    await value.tap();
    expect(await isAwake(page)).toBe(false);
    release();
    await expect(page.getByRole("group", { name: /^Receipt/ })).toBeVisible();
    await expect(page.getByRole("link", { name: "Permanent link" }).locator("visible=true")).toHaveAttribute(
      "href",
      (await value.getAttribute("href")) ?? "",
    );
    await expect(page).toHaveURL("/benchmarks/weir-1");
  });
});

/** Every page has the search: this one is light. */
const LIGHT = "/papers";

test("Control+k opens the search as the first thing that is done", async ({ page }) => {
  await quiet(page, LIGHT);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
});

test("/ does too, and letters typed right after it are in its field", async ({ page }) => {
  await quiet(page, LIGHT);
  await page.keyboard.type("/gMLP");
  await expect(page.getByRole("dialog", { name: "Search" }).getByRole("combobox")).toHaveValue("gMLP");
  await page.keyboard.type("x");
  await expect(page.getByRole("dialog", { name: "Search" }).getByRole("combobox")).toHaveValue("gMLPx");
});

test("a tick and a word in the comparison's form are there when its panel takes over", async ({ page }) => {
  await quiet(page, "/compare");
  await page.getByText("Options").click();
  const box = page.locator("[data-controls] input[type=checkbox]:visible").first();
  const before = await box.isChecked();
  await box.click();
  await page.getByLabel("Add a method").pressSequentially("flo");
  await expect(page.locator("[role=combobox][aria-autocomplete=list]")).toHaveValue("flo");
  expect(await box.isChecked()).toBe(!before);
});

test("a press that lasts longer than the panel needs to come is still a tick", async ({ page }) => {
  await quiet(page, "/compare");
  await page.getByText("Options").click();
  const box = page.locator("[data-controls] input[type=checkbox]:visible").first();
  const before = await box.isChecked();
  await box.hover();
  await page.mouse.down();
  await page.waitForTimeout(1_500);
  await page.mouse.up();
  await expect(page.locator("[role=combobox][aria-autocomplete=list]")).toBeVisible();
  expect(await box.isChecked()).toBe(!before);
});

/** A page whose first screen shows data that this browser has stored. */
const KEPT = "/desk";

test("what is alive at sight is so without a touch, after the first paint", async ({ page }) => {
  await page.goto(KEPT);
  await expect.poll(() => isAwake(page)).toBe(true);
  const painted = await page.evaluate(() => performance.getEntriesByName("first-paint")[0]?.startTime ?? NaN);
  expect(Math.min(...(await fetched(page)).map(({ startTime }) => startTime))).toBeGreaterThanOrEqual(painted);
});

test("so it is where no browser tells of its first paint", async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
    addEventListener("awake", () => {
      document.documentElement.dataset.awakeAt = String(performance.now());
    });
  });
  await page.goto(KEPT);
  await expect.poll(() => isAwake(page)).toBe(true);
  // Not before it may be assumed that the page has been painted (lib/islands/page-scripts.mjs).
  expect(await page.evaluate(() => Number(document.documentElement.dataset.awakeAt))).toBeGreaterThan(3_000);
});

test("a misspelt address is answered with the nearest ids without a touch", async ({ page }) => {
  await page.goto("/methods/loom-floww");
  await expect(page.getByRole("link", { name: "/methods/loom-flow", exact: true })).toBeVisible();
});
