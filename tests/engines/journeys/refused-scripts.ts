import { expect, inject, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

/** Pages with placeholders for charts, and with controls that only scripts can handle. */
const ADDRESSES = ["/", "/benchmarks/meadow-256", "/your-numbers"];

export function refusedScripts({ browser }: At): void {
  test("where script files are refused, no room stays blank and nothing is offered that does nothing", async () => {
    for (const address of ADDRESSES) {
      await browser().open(address, { wakes: false, from: inject("originWithoutScripts") });
      await browser().move(3, 3);
      await browser().move(9, 9);
      await browser().until(() => document.documentElement.dataset.scripts === undefined);
      const left = await browser().run(() =>
        [
          ...document.querySelectorAll(
            ".chart-slot:not([data-drawn]), .picture-bar, button[data-copy], button[data-own], main input[type=file]",
          ),
        ]
          .filter((one) => one.checkVisibility())
          .map((one) => one.outerHTML.slice(0, 60)),
      );
      expect(left, address).toEqual([]);
    }
  });
}
