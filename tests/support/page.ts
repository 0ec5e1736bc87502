import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * A test whose page is awake once it is there: the pointer moves, at which its scripts come, and no `load` event waits for them.
 * With `wakes: false` nobody touches it yet.
 */
export const test = base.extend<{ wakes: boolean }>({
  wakes: [true, { option: true }],
  page: async ({ page, javaScriptEnabled, wakes }, run) => {
    const goto = page.goto.bind(page);
    if (javaScriptEnabled !== false && wakes)
      page.goto = async (...to) => {
        const answer = await goto(...to);
        await wake(page);
        return answer;
      };
    await run(page);
  },
});

/** Moves the pointer and waits until React has taken over. Where that cannot be, the test goes on without. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => document.documentElement.dataset.awake === "", undefined, { timeout: 3_000 }).catch(() => undefined);
  await answered(page);
}

/** In the copy for file hosts the page of a choice is made in the browser, in place of the file. */
async function answered(page: Page): Promise<void> {
  const isCopy = await page.evaluate(() => "shards" in document.documentElement.dataset && [...new URLSearchParams(location.search).keys()].some((name) => name !== "version") && document.querySelector("main[aria-busy],#compare-method") !== null).catch(() => false);
  if (isCopy) await page.waitForFunction(isAnswered, undefined, { timeout: 10_000 }).catch(() => undefined);
}

/** The comparison is made by its panel, whose field has a list of its own; who picks a benchmark on the first page is led on. */
const isAnswered = () => location.search === "" || (location.pathname.startsWith("/compare") ? document.querySelector("#compare-method[aria-autocomplete]") !== null && document.querySelector("main [aria-busy=true]") === null : document.getElementById("content")?.ariaBusy === "false");
