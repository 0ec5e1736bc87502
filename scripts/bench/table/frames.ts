import type { Page } from "@playwright/test";

/** The frames of the screen during an action. */
export interface Frames {
  /** Milliseconds from each frame to the next. */
  readonly lengths: readonly number[];
  /** The largest number of rows in the page at once. */
  readonly rows: number;
}

/** The object that browser/watch-frames.js leaves in a page. */
interface Watched {
  readonly benchFrames: { readonly start: () => void; readonly read: () => Frames };
}

/** Returns the frames of a page with that script during an action. */
export async function framesOf(page: Page, act: () => Promise<void>): Promise<Frames> {
  // Runs in the page, where the script has left it on the window; nothing from here is known there.
  await page.evaluate(() => (window as unknown as Watched).benchFrames.start());
  await act();
  // Likewise.
  return page.evaluate(() => (window as unknown as Watched).benchFrames.read());
}
