import { expect, test } from "vitest";
import type { Browser } from "../browser";
import type { At } from "../journeys-in";

/** Long pages; their folds are opened, because what lies in them is laid out when it is near. */
const ADDRESSES = ["/benchmarks/meadow-256", "/papers/loom", "/compare?method=loom&method=quire&method=burl"];

/** Marks what is in the middle of the window and resolves to how far down it is. Runs in the page. */
const middle = () => {
  const mark = document.elementFromPoint(innerWidth / 3, innerHeight / 2)!;
  Object.assign(window, { mark });
  return mark.getBoundingClientRect().top;
};

/** Waits until nothing scrolls any more. Resolves to how far down the mark is, and the window's top in the page. */
const rested = async () => {
  const { mark } = window as unknown as { mark: Element };
  for (let [before, still] = [NaN, 0]; still < 4; before = mark.getBoundingClientRect().top) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    still = mark.getBoundingClientRect().top === before ? still + 1 : 0;
  }
  return [mark.getBoundingClientRect().top, scrollY, innerHeight] as const;
};

/** The ways by which what was in the middle came down, a page up each, from where the reader is to the top. By keys: until a reader scrolls, Firefox holds a page at the anchor of its address. */
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

export function scrolling({ browser }: At): void {
  for (const address of ADDRESSES)
    test(`who goes up from the end or an anchor is not thrown: ${address}`, async () => {
      await browser().open(address, { wakes: false });
      await browser().run(() => {
        for (const fold of document.querySelectorAll("details")) fold.open ||= fold.querySelector("table, figure") !== null;
        scrollTo(0, document.documentElement.scrollHeight);
      });
      const ways = await waysUp(browser());
      expect(Math.min(...ways), ways.join(" ")).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ways), ways.join(" ")).toBeLessThan(1);
    });
}
