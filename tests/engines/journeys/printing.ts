import { expect, test } from "vitest";
import { lettersOf, printedLetters, printedPages, READS_PDF } from "@/tests/support/pdf";
import type { At } from "@/tests/engines/journeys-in";

/** The size of A4 and the margin of the style sheet, in points. */
const PAPER = { width: 595, height: 842, margin: 45 };
const A4 = {
  page: { width: 21, height: 29.7 },
  margin: { top: 1.6, bottom: 1.6, left: 1.6, right: 1.6 },
  shrinkToFit: false,
};

export function printing({ browser, engine }: At): void {
  test.skipIf(engine === "webkit" || !READS_PDF)(
    "on paper a page is whole: nothing cut off at the right, folded rows unfolded, no page left blank",
    async () => {
      for (const address of ["/", "/benchmarks/meadow-256", "/methods/loom"]) {
        await browser().open(address);
        await browser().until(() =>
          [...document.querySelectorAll(".chart-slot")].every(
            (slot) => slot.getBoundingClientRect().top > innerHeight || slot.querySelector("svg") !== null,
          ),
        );
        // In its PDF, bold letters are shapes without text, so names cannot be read; the browser test in Chromium checks every value.
        const folded = await browser().run(() =>
          [...document.querySelectorAll("main details tbody [class*=_detail]")].map((one) => one.textContent),
        );
        const pdf = await browser().print(A4);
        const pages = printedPages(pdf);
        expect(
          pages
            .flat()
            .filter(({ right }) => right > PAPER.width - PAPER.margin + 1)
            .map(({ text }) => text),
          address,
        ).toEqual([]);
        const letters = printedLetters(pdf);
        expect(
          folded.filter((words) => !letters.includes(lettersOf(words.split(/[:\d]/)[0] ?? ""))),
          address,
        ).toEqual([]);
        expect(letters, address).not.toMatch(/Addyourownrow|Changethechart/);
        const filled = pages
          .slice(0, -1)
          .map((words) => Math.max(0, ...words.map(({ bottom }) => bottom)) / (PAPER.height - PAPER.margin));
        expect(Math.min(1, ...filled), `${address}: ${filled.join(" ")}`).toBeGreaterThan(0.25);
      }
    },
    60_000,
  );

  test.skipIf(engine === "webkit" || !READS_PDF)(
    "on paper the table of all results, which keeps only what is in sight, has all of its rows",
    async () => {
      await browser().open("/results?benchmark=meadow-256");
      await browser().click("main button", "in one table");
      const count = await browser().until(() =>
        Number(document.querySelector("main [role=table]")?.getAttribute("aria-rowcount") ?? 0),
      );
      expect(count).toBeGreaterThan(100);
      expect(await browser().run(() => document.querySelectorAll("main [role=row]").length)).toBeLessThan(60);
      const benchmarks = printedLetters(await browser().print(A4)).split("Meadow").length - 1;
      expect(benchmarks).toBeGreaterThanOrEqual(count);
      await browser().until(() => document.querySelectorAll("main [role=row]").length < 60);
    },
  );

  test("a page that is printed before anything was of use wakes without a complaint", async () => {
    for (const address of ["/", "/benchmarks/weir-1", "/methods/loom", "/papers/loom", "/data", "/audit"]) {
      await browser().open(address, { wakes: false });
      await browser().run(() => void dispatchEvent(new Event("beforeprint")));
      await browser().run(() => void dispatchEvent(new Event("afterprint")));
      await browser().wake();
      // React reports a difference once it has checked the whole page.
      await browser().run(() => new Promise<void>((resolve) => setTimeout(resolve, 150)));
      expect(await browser().complaints(), address).toEqual([]);
      expect(
        await browser().run(() => document.querySelector("[data-address]")?.textContent === location.href),
        address,
      ).toBe(true);
    }
  });
}
