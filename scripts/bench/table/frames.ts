import type { Page } from "@playwright/test";

/** What the screen got while something was done. */
export interface Frames {
  /** Milliseconds from each frame to the next. */
  readonly lengths: readonly number[];
  /** The most rows that were in the page at once. */
  readonly rows: number;
}

/** What browser/watch-frames.js leaves in a page. */
interface Watched {
  readonly benchFrames: { readonly start: () => void; readonly read: () => Frames };
}

/** The frames of a page, which watches them, while something is done in it. */
export async function framesOf(page: Page, act: () => Promise<void>): Promise<Frames> {
  // Runs in the page, where the script has left it on the window; nothing from here is known there.
  await page.evaluate(() => (window as unknown as Watched).benchFrames.start());
  await act();
  // Likewise.
  return page.evaluate(() => (window as unknown as Watched).benchFrames.read());
}
