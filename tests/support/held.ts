import type { Page } from "@playwright/test";

/**
 * Holds back requests for matching files until the returned function is called: what a reader does meanwhile comes before them on every machine, however
 * slow.
 */
export async function held(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
