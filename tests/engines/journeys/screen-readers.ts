import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

export function screenReaders({ browser }: At): void {
  test("a chart says that arrow keys walk, and has no place for the focus but itself", async () => {
    for (const address of ["/benchmarks/meadow-256", "/compare?method=loom&method=quire&method=burl"]) {
      await browser().open(address);
      await browser().until(() => document.querySelector("[data-drawn] svg[tabindex]") !== null);
      await browser().run(
        () =>
          void document
            .querySelector("[data-drawn] svg")
            ?.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, pointerType: "mouse" })),
      );
      await browser().until(
        () =>
          document.querySelector(".chart-box svg[role=application] circle, .chart-box svg[role=application] path") !==
          null,
      );
      const chart = await browser().run(() => {
        const drawing = document.querySelector(".chart-box svg[role=application]")!;
        return {
          said: drawing.querySelector("desc")?.textContent ?? "",
          places: drawing.querySelectorAll("[tabindex]:not([tabindex='-1'][aria-hidden=true])").length,
        };
      });
      expect(chart, address).toMatchObject({
        said: expect.stringMatching(/Arrow keys go from one value to the next/),
        places: 0,
      });
    }
  });
}
