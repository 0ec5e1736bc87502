import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

/** Returns how much of the list is drawn in the window, and how far it is scrolled. */
const list = () => {
  const box = document.querySelector("[role=listbox][aria-label=Methods]:not([hidden])");
  return (
    box !== null && {
      options: box.childElementCount,
      height: Math.round(box.getBoundingClientRect().height),
      top: box.scrollTop,
    }
  );
};

export function methodField({ browser }: At): void {
  for (const address of ["/compare?method=loom", "/"])
    test(`the first click into the field of a page that nobody touched opens the list: ${address}`, async () => {
      await browser().open(address, { wakes: false });
      await browser().click("#compare-method");
      const { options, height } = await browser().until(list);
      expect(options).toBeGreaterThan(10);
      expect(height).toBeGreaterThan(200);
    });

  test("the list opens again at its top", async () => {
    await browser().open("/compare?method=loom");
    await browser().click("#compare-method");
    await browser().until(list);
    await browser().press("ArrowUp");
    await browser().until(() => (document.querySelector("[role=listbox][aria-label=Methods]")?.scrollTop ?? 0) > 0);
    await browser().press("Escape");
    await browser().until(() => document.querySelector("[role=listbox][aria-label=Methods]:not([hidden])") === null);
    await browser().click("#compare-method");
    expect((await browser().until(list)).top).toBe(0);
  });

  test("a method is typed, taken by Enter, and taken away again", async () => {
    await browser().open("/compare?method=loom");
    await browser().click("#compare-method");
    await browser().type("quire");
    await browser().until(
      () => document.querySelector("[role=option][aria-selected=true]")?.textContent.startsWith("Quire") === true,
    );
    await browser().press("Enter");
    await browser().until(() => location.search === "?method=loom&method=quire");
    await browser().until(() => document.querySelector("main h1")?.textContent.includes("Quire") === true);
    await browser().click("a[aria-label^='Remove Quire']");
    await browser().until(() => location.search === "?method=loom");
    expect(await browser().complaints()).toEqual([]);
  });
}
