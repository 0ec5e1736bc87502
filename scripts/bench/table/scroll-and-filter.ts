import type { Browser, Page } from "@playwright/test";
import path from "node:path";
import { framesOf, type Frames } from "./frames";

const WATCH = path.resolve("scripts/bench/browser/watch-frames.js");

/** Of a wheel that is turned fast: so many CSS pixels at once, again and again. */
const TURN = 1_200;

/** Words that leave many rows, then fewer, then few. */
const WORDS = "tidal 42.1";

export interface TableUse {
  /** How many rows the table says it has. */
  readonly rows: number;
  /** From the click to the first rows, in milliseconds. */
  readonly opened: number;
  /** While nothing is done: what the machine itself drops. */
  readonly rested: Frames;
  readonly scrolled: Frames;
  readonly filtered: Frames;
  /** The row that was in sight at the end, as the table numbers it. */
  readonly last: number;
}

/** Opens the long table of /results, turns the wheel over it to its end, and filters it by typing. */
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
  // Real events of a wheel, as the browser gets them from a mouse: what is asked of the page by script would skip the compositor.
  for (let before = -1, at = 0; at !== before; ) {
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, TURN);
    await page.waitForTimeout(50);
    [before, at] = [at, await box.evaluate((element) => element.scrollTop)];
  }
}
