import { expect, test } from "vitest";
import type { Browser } from "@/tests/engines/browser";
import type { At } from "@/tests/engines/journeys-in";

/** Long pages; their collapsed sections are opened, because the content in them is laid out when it comes near the window. */
const ADDRESSES = ["/benchmarks/meadow-256", "/papers/loom", "/compare?method=loom&method=quire&method=burl"];

/** Marks the element in the middle of the window and resolves to its vertical position. Runs in the page. */
const middle = () => {
  const mark = document.elementFromPoint(innerWidth / 3, innerHeight / 2)!;
  Object.assign(window, { mark, from: scrollY });
  return mark.getBoundingClientRect().top;
};

/** Waits until the window has scrolled and come to rest. Resolves to the vertical position of the mark, and the scroll position of the window. */
const rested = async () => {
  const { mark, from } = window as unknown as { mark: Element; from: number };
  const end = Date.now() + 2_000;
  for (
    let [before, still] = [NaN, 0];
    still < 4 || (scrollY === from && Date.now() < end);
    before = mark.getBoundingClientRect().top
  ) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    still = mark.getBoundingClientRect().top === before ? still + 1 : 0;
  }
  return [mark.getBoundingClientRect().top, scrollY, innerHeight] as const;
};

/** Opens all collapsed sections with a table or figure, and scrolls to the end of the page until it has come to rest there. Runs in the page. */
const standAtTheEnd = async () => {
  for (const fold of document.querySelectorAll("details")) fold.open ||= fold.querySelector("table, figure") !== null;
  for (let [before, still] = [NaN, 0]; still < 6; before = scrollY) {
    scrollTo(0, document.documentElement.scrollHeight);
    await new Promise((resolve) => setTimeout(resolve, 40));
    still = scrollY === before ? still + 1 : 0;
  }
};

/**
 * Returns by how much the middle of the window moved down at each page up, from the current position to the top. Uses keys: until a reader scrolls,
 * Firefox holds a page at the anchor of its address.
 */
async function waysUp(browser: Browser): Promise<readonly number[]> {
  const ways: number[] = [];
  for (let count = 0; count < 30; count++) {
    const before = await browser.run(middle);
    await browser.press("PageUp");
    const [after, top, height] = await browser.run(rested);
    ways.push((after - before) / height);
    if (top === 0) return ways;
  }
  throw new Error(`the top was not reached by ${ways.map((way) => way.toFixed(2)).join(" ")} windows`);
}

/**
 * Returns by how many windows a step was longer than one page: content that was laid out above then pushed the reader down. On a busy machine a page
 * may scroll in two parts, the second together with the next page: a step may therefore be longer by what the one before it lacked.
 */
function mostAhead(ways: readonly number[]): number {
  const page = ways.toSorted((a, b) => a - b)[Math.floor(ways.length / 2)] ?? 0;
  return Math.max(...ways.map((way, at) => way - page - Math.max(0, page - (ways[at - 1] ?? page))));
}

/** In windows. A shift this small goes unnoticed. */
const UNSEEN = 0.15;

export function scrolling({ browser }: At): void {
  for (const address of ADDRESSES)
    test(`who goes up from the end or an anchor is not thrown: ${address}`, async () => {
      await browser().open(address, { wakes: false });
      await browser().run(standAtTheEnd);
      const ways = await waysUp(browser());
      expect(Math.min(...ways), ways.join(" ")).toBeGreaterThanOrEqual(0);
      expect(mostAhead(ways), ways.join(" ")).toBeLessThan(UNSEEN);
    }, 60_000);
}
