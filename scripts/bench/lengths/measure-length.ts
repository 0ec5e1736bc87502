import type { Browser } from "@playwright/test";

/** The screens that pages are measured on. */
export const SCREENS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Screen = keyof typeof SCREENS;

/** How far the reader moves at a time, and how long parts that are made when they come near may take. */
const STEP = 600;
const PAUSE_MS = 120;

/** How high a page is, in pixels, once a reader has been through all of it; what is folded at first stays folded. */
export async function measureLength(browser: Browser, address: string, screen: Screen): Promise<number> {
  const page = await browser.newPage({ viewport: SCREENS[screen] });
  try {
    const answer = await page.goto(address, { waitUntil: "load" });
    if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status()} → an address of the collection that is measured`);
    for (let at = 0; at < (await heightOf()); at += STEP) {
      await page.mouse.wheel(0, STEP);
      await page.waitForTimeout(PAUSE_MS);
    }
    return await heightOf();
  } finally {
    await page.close();
  }

  function heightOf(): Promise<number> {
    return page.evaluate(() => document.documentElement.scrollHeight);
  }
}
