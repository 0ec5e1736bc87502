import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

export function copying({ browser, engine }: At): void {
  test("a table is copied, and the clipboard holds it", async () => {
    await browser().open("/benchmarks/meadow-256", { wakes: false });
    await browser().click("button[data-copy='']");
    await browser().click("[role=group][aria-label='Copy as'] button", "CSV");
    await browser().until(
      () => document.querySelector("[role=group][aria-label='Copy as'] [role=status]")?.textContent === "CSV copied",
    );
    // WebKit returns the clipboard only if the reader pastes.
    if (engine === "firefox")
      expect((await browser().run(() => navigator.clipboard.readText())).split("\n").length).toBeGreaterThan(3);
    expect(await browser().complaints()).toEqual([]);
  });

  test("the address of a page is copied with its data version", async () => {
    await browser().open("/benchmarks/meadow-256");
    await browser().click("button[data-copy=link]");
    await browser().until(() => document.documentElement.dataset.copied === "");
  });
}
