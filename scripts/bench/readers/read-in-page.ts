import type { Browser, Page } from "@playwright/test";
import { framesOf, type Frames } from "../table/frames";

interface ReadInPage {
  /** While the page is idle. */
  readonly rested: Frames;
  /** From choosing the file to the board with its rows. */
  readonly read: Frames;
  readonly seconds: number;
  readonly results: number;
  /** Milliseconds from pressing Stop until the page stops. */
  readonly stopped: number;
}

const PATIENCE = { timeout: 180_000 };
const REST_MS = 2_000;

/** Chooses a file on /your-numbers, waits for its board, then chooses it again and stops. */
export async function readInPage(browser: Browser, base: string, file: string): Promise<ReadInPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript({ path: "scripts/bench/browser/watch-frames.js" });
  try {
    const page = await context.newPage();
    await page.goto(`${base}/your-numbers`);
    await page.mouse.move(1, 1);
    await page.mouse.move(9, 9);
    await page.getByLabel(/Paste a table/).focus();
    await page.getByRole("region", { name: "Kept in this browser" }).waitFor({ state: "detached" });
    await page.waitForLoadState("networkidle");
    const rested = await framesOf(page, () => page.waitForTimeout(REST_MS));
    const start = performance.now();
    const read = await framesOf(page, async () => {
      await page.locator("#yours-files").setInputFiles(file);
      await page.getByRole("list", { name: "Your rows" }).waitFor(PATIENCE);
    });
    const seconds = (performance.now() - start) / 1e3;
    const heading = await page.getByRole("heading", { name: /results? read/ }).innerText();
    return { rested, read, seconds, results: Number(heading.replace(/\D/g, "")), stopped: await stop(page, file) };
  } finally {
    await context.close();
  }
}

async function stop(page: Page, file: string): Promise<number> {
  await page.locator("#yours-files").setInputFiles(file);
  const button = page.getByRole("button", { name: "Stop" });
  await button.waitFor(PATIENCE);
  const start = performance.now();
  await button.click();
  await page.getByRole("alert").filter({ hasText: "Stopped." }).waitFor(PATIENCE);
  return performance.now() - start;
}
