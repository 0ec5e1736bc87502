import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * A test whose page is awake after it loads: the pointer moves, at which the page loads its scripts, and no `load` event waits for them. With `wakes:
 * false` nothing touches the page yet.
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

/** Milliseconds: a limit for what hangs. A test that takes its scripts away from a page says `wakes: false`. */
const LIMIT = 20_000;

/** Moves the pointer and waits until React has taken over. A page of another kind, which has no scripts of the site, is left as it is. */
export async function wake(page: Page): Promise<void> {
  // A page that leads on at once ends the first of these, and the next wakes the page to which it leads.
  for (let tries = 0; tries < 3; tries += 1) {
    await page.mouse.move(1, 1);
    await page.mouse.move(0, 0);
    const isOver = await page.evaluate(untilAwake, LIMIT).catch(() => false);
    if (isOver) break;
  }
  await answered(page);
}

/**
 * Runs in a page: resolves once it is awake, or when the time is over. For Playwright's own `waitForFunction`, a third of a megabyte of script is
 * brought into the page, which takes a fifth of the processor time of opening it.
 */
const untilAwake = (limit: number) =>
  new Promise<true>((resolve) => {
    const root = document.documentElement;
    const look = () => void (root.dataset.awake === "" && resolve(true));
    const isOther = () => void (document.querySelector('script[src*="/_next/"]') === null && resolve(true));
    if (document.readyState === "complete") isOther();
    else addEventListener("load", isOther);
    new MutationObserver(look).observe(root, { attributeFilter: ["data-awake"] });
    setTimeout(() => resolve(true), limit);
    look();
  });

/** Waits, in the copy for file hosts, until the browser has replaced the file by the page of a choice. */
async function answered(page: Page): Promise<void> {
  const isCopy = await page
    .evaluate(
      () =>
        "shards" in document.documentElement.dataset &&
        [...new URLSearchParams(location.search).keys()].some((name) => name !== "version") &&
        document.querySelector("main[aria-busy],#compare-method") !== null,
    )
    .catch(() => false);
  if (isCopy) await page.waitForFunction(isAnswered, undefined, { timeout: LIMIT }).catch(() => undefined);
}

/** The comparison is answered by its panel, whose field has its own list; a benchmark that is chosen on the first page leads to another page. */
const isAnswered = () =>
  location.search === "" ||
  (location.pathname.endsWith("/compare")
    ? document.querySelector("#compare-method[aria-autocomplete]") !== null &&
      document.querySelector("main [aria-busy=true]") === null
    : document.getElementById("content")?.ariaBusy === "false");
