import { expect, test } from "vitest";
import type { At } from "../journeys-in";

/** Scrolls up in steps and resolves to how far the first thing in sight was thrown beyond its step, at most. */
const thrown = async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  let most = 0;
  for (let left = 200; left > 0 && scrollY > 120; left -= 1) {
    const step = 120;
    const mark = document.elementFromPoint(innerWidth / 3, innerHeight / 2);
    const before = mark?.getBoundingClientRect().top ?? 0;
    scrollBy(0, -step);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    if (mark) most = Math.max(most, Math.abs(mark.getBoundingClientRect().top - before - step));
  }
  return most;
};

/** Pages that are long, from an anchor near their end. */
const ADDRESSES = ["/benchmarks/meadow-256", "/papers/loom", "/compare?method=loom&method=quire&method=burl"];

export function scrolling({ browser }: At): void {
  for (const address of ADDRESSES)
    test(`who goes up from an anchor is not thrown: ${address}`, async () => {
      await browser().open(address, { wakes: false });
      const id = await browser().run(() => {
        const marks = [...document.querySelectorAll("main [id]")].filter((one) => one.checkVisibility() && one.getBoundingClientRect().top > 1_000);
        return marks.at(Math.floor(marks.length * 0.8))?.id ?? "";
      });
      if (id !== "") await browser().open(`${address}#${id}`, { wakes: false });
      else await browser().run(() => scrollTo(0, document.documentElement.scrollHeight));
      expect(await browser().run(thrown)).toBeLessThan(30);
    });
}
