import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

export function boards({ browser }: At): void {
  test("a value opens its receipt beside it, and Escape leads back to the value", async () => {
    await browser().open("/benchmarks/meadow-256", { wakes: false });
    await browser().click("main tbody a[data-receipt]");
    const receipt = await browser().until(() => {
      const box = document.querySelector("#receipt-in-place:popover-open");
      const { left = 0, right = 0, top = 0, bottom = 0 } = box?.getBoundingClientRect() ?? {};
      return (
        box?.querySelector("mark") && {
          marked: box.querySelector("mark")!.textContent,
          inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        }
      );
    });
    expect(receipt).toEqual({
      marked: await browser().run(() => document.querySelector("main tbody a[data-receipt]")?.textContent),
      inside: true,
    });
    await browser().press("Escape");
    await browser().until(
      () =>
        document.querySelector("#receipt-in-place") === null &&
        document.activeElement?.matches("a[data-receipt]") === true,
    );
    expect(await browser().complaints()).toEqual([]);
  });

  test("a chart takes the place of its drawing when it is turned to, keeps the focus, and is walked by arrow keys", async () => {
    await browser().open("/benchmarks/meadow-256");
    await browser().until(() =>
      [...document.querySelectorAll<SVGElement>("[data-drawn] svg[tabindex]")].some((one) => one.checkVisibility()),
    );
    await browser().run(() =>
      [...document.querySelectorAll<SVGElement>("[data-drawn] svg[tabindex]")]
        .find((one) => one.checkVisibility())
        ?.focus(),
    );
    await browser().until(() => document.activeElement?.matches(".chart-box svg[role=application]") === true);
    await browser().press("End");
    const said = await browser().until(() => document.querySelector(".chart-status")?.textContent ?? "");
    const [, at, of] = /(\d+) of (\d+)$/.exec(said) ?? [];
    expect(at, said).toBe(of);
  });
}
