import type { Browser, Page } from "@playwright/test";
import path from "node:path";
import { framesOf, type Frames } from "./frames";

const WATCH = path.resolve("scripts/bench/browser/watch-frames.js");

/** CSS pixels of one event of a fast mouse wheel. */
const TURN = 1_200;

/** Typing these leaves many rows, then fewer, then few. */
const WORDS = "tidal 42.1";

export interface TableUse {
  /** The number of rows that the table states. */
  readonly rows: number;
  /** From the click to the first rows, in milliseconds. */
  readonly opened: number;
  /** While the page is idle: the frames that the machine itself drops. */
  readonly rested: Frames;
  readonly scrolled: Frames;
  readonly filtered: Frames;
  /** The row that was visible at the end, as the table numbers it. */
  readonly last: number;
}

/** Opens the long table of /results, scrolls to its end with the wheel, and filters it by typing. */
export async function scrollAndFilter(browser: Browser, base: string): Promise<TableUse> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    await context.addInitScript({ path: WATCH });
    const page = await context.newPage();
    await page.goto(`${base}/results`, { waitUntil: "networkidle" });
    const start = performance.now();
    await page.getByRole("button", { name: /^Scroll through/ }).click();
    await page.locator("[role=row]").first().waitFor();
    const opened = performance.now() - start;
    const rows = Number(await page.locator("[role=table]").getAttribute("aria-rowcount"));
    const rested = await framesOf(page, () => page.waitForTimeout(3_000));
    const scrolled = await framesOf(page, () => scrollThrough(page));
    const last = Number(await page.locator("[role=row]").last().getAttribute("aria-rowindex"));
    const filtered = await framesOf(page, async () => {
      await page.locator("#row-words").pressSequentially(WORDS, { delay: 80 });
      await page.waitForTimeout(500);
    });
    return { rows, opened, rested, scrolled, filtered, last };
  } finally {
    await context.close();
  }
}

async function scrollThrough(page: Page): Promise<void> {
  const box = page.getByRole("region", { name: "Results, scroll for more" });
  await box.hover();
  // Real wheel events, as the browser receives them from a mouse: scrolling by script would bypass the compositor.
  for (let before = -1, at = 0; at !== before; ) {
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, TURN);
    await page.waitForTimeout(50);
    [before, at] = [at, await box.evaluate((element) => element.scrollTop)];
  }
}
