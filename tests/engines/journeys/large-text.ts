import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

/** For a reader who has set letters twice as large, and her own colours. */
export function largeText({ browser }: At): void {
  test("charts grow with large letters, and marks are found where they are seen", async () => {
    await browser().open("/benchmarks/meadow-256");
    await browser().run(() => document.querySelector(".chart-slot")?.scrollIntoView());
    const seen = await browser().until(() => {
      const label = document.querySelector(".chart-slot:not([data-drawn]) .chart-label");
      const box = document.querySelector(".chart-slot:not([data-drawn]) .chart-box");
      const drawing = box?.querySelector("svg");
      return (
        label &&
        drawing && {
          letters: label.getBoundingClientRect().height,
          within: drawing.getBoundingClientRect().right <= box!.getBoundingClientRect().right + 1,
          room: Math.abs(box!.scrollHeight - box!.clientHeight),
        }
      );
    });
    expect(seen.letters).toBeGreaterThan(26);
    expect(seen.within).toBe(true);
    expect(seen.room).toBeLessThan(4);
    const named = await browser().run(() => {
      const label = [...document.querySelectorAll(".chart-slot:not([data-drawn]) .chart-label")][2]!;
      label.scrollIntoView({ block: "center" });
      const { left, top, height } = label.getBoundingClientRect();
      return { name: label.textContent, left, middle: top + height / 2 };
    });
    await browser().move(named.left + 5, named.middle);
    const tip = await browser().until(() => document.querySelector(".chart-tip strong")?.textContent ?? "");
    expect(tip.replace(/\s/g, "")).toContain(named.name!.replace(/[\s…]/g, ""));
  });

  test("with large letters no page is wider than the window, and chips wrap", async () => {
    for (const address of [
      "/",
      "/benchmarks/meadow-256",
      "/compare?method=loom&method=quire&method=burl&method=headwater",
      "/methods/loom",
      "/papers/loom",
      "/your-numbers",
    ]) {
      await browser().open(address);
      expect(
        await browser().run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        address,
      ).toBe(0);
      expect(
        await browser().run(() =>
          [...document.querySelectorAll("ul[aria-label='Chosen methods']")].every(
            (list) => list.scrollWidth <= list.clientWidth,
          ),
        ),
        address,
      ).toBe(true);
    }
  });
}
