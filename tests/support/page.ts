import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** A test whose page can be acted on at once: its scripts wait for the first paint, and no `load` event waits for them. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, run) => {
    const goto = page.goto.bind(page);
    if (javaScriptEnabled !== false)
      page.goto = async (...to) => {
        const answer = await goto(...to);
        await awake(page);
        return answer;
      };
    await run(page);
  },
});

/** Until React has taken over, which writes the address below every page, for print. Where that cannot be, the test goes on without. */
export const awake = (page: Page) =>
  page
    .waitForFunction(() => {
      const printed = document.querySelector('[class*="printed"]');
      return printed === null || printed.textContent?.includes(location.href);
    }, undefined, { timeout: 3_000 })
    .catch(() => undefined);
