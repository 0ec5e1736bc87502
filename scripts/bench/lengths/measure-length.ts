import type { Browser } from "@playwright/test";

/** The screens that pages are measured on. */
export const SCREENS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Screen = keyof typeof SCREENS;

/** The pixels that the reader scrolls at a time, and the milliseconds that parts made on approach may take. */
const STEP = 600;
const PAUSE_MS = 120;

/** Returns the height of a page in pixels after a reader has scrolled through all of it; parts that are collapsed at first stay collapsed. */
export async function measureLength(browser: Browser, address: string, screen: Screen): Promise<number> {
  const page = await browser.newPage({ viewport: SCREENS[screen] });
  try {
    const answer = await page.goto(address, { waitUntil: "load" });
    if (!answer?.ok())
      throw new Error(`${address} answers ${answer?.status()} → an address of the collection that is measured`);
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
