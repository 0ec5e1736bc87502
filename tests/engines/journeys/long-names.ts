import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

export function longNames({ browser }: At): void {
  test("a long name makes no comparison wider than the window", async () => {
    try {
      // WebKit's windows are at least 447 px wide.
      for (const width of [460, 800, 1440]) {
        await browser().resize(width, 900);
        await browser().open("/compare?method=long-name&method=rank-and-file");
        // First as the server drew it, then as the panel does.
        await browser().click("#compare-method");
        await browser().until(() => document.querySelector("#compare-method[role=combobox]") !== null);
        // On a phone the chosen methods are in a collapsed part, which the open list of names covers.
        await browser().press("Escape");
        if (width < 600) await browser().click("main summary", "Methods");
        expect(
          await browser().run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          `${width} px`,
        ).toBe(0);
        // Visible and wide enough for a finger.
        await browser().until(() =>
          [...document.querySelectorAll("main a[aria-label^=Remove]")].every(
            (one) => one.getBoundingClientRect().width > 20,
          ),
        );
      }
    } finally {
      await browser().resize(1440, 900);
    }
  });
}
