import type { Browser, Page } from "@playwright/test";
import path from "node:path";
import { sleep } from "../time";
import type { Action } from "./actions";

/** Milliseconds from the input to the next paint, and to the expected outcome. */
export interface InputTimes {
  readonly paint: number;
  readonly answer: number;
}

const WATCH = path.resolve("scripts/bench/browser/watch-input.js");

/** Long enough for the browser to report the last frame. */
const REPORTED_MS = 200;

/** Performs the action once, in a new page with an empty cache. */
export async function measureAction(
  browser: Browser,
  base: string,
  { address, onPhone = false, prepare, act, answer }: Action,
): Promise<InputTimes> {
  const context = await browser.newContext({
    viewport: onPhone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    hasTouch: onPhone,
  });
  try {
    await context.addInitScript({ path: WATCH });
    const page = await context.newPage();
    await page.goto(base + address, { waitUntil: "networkidle" });
    await prepare?.(page);
    await sleep(REPORTED_MS);
    await page.evaluate(() => sessionStorage.clear());
    await act(page);
    const answered = await (answer === undefined ? firstPaintOfNext(page, base + address) : firstSightOf(page, answer));
    await sleep(REPORTED_MS);
    const [paint = NaN, input = NaN] = await page.evaluate(() =>
      ["bench-longest", "bench-input"].map((key) => Number(sessionStorage.getItem(key) ?? NaN)),
    );
    return { paint, answer: answered - input };
  } finally {
    await context.close();
  }
}

/** Returns when the page that a link leads to was first painted, in wall-clock time like all times here. */
async function firstPaintOfNext(page: Page, before: string): Promise<number> {
  await page.waitForURL((url) => url.href !== before);
  const painted = await page.waitForFunction(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return paint && performance.timeOrigin + paint.startTime;
  });
  return (await painted.jsonValue()) ?? NaN;
}

/** Returns the time of the frame in which the element is visible. */
async function firstSightOf(page: Page, selector: string): Promise<number> {
  const seen = await page.waitForFunction(
    (one) => document.querySelector(one)?.checkVisibility() && performance.timeOrigin + performance.now(),
    selector,
    { polling: "raf" },
  );
  return Number(await seen.jsonValue());
}
