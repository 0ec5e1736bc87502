import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

export function palette({ browser }: At): void {
  test("the search palette shows its results, is walked by arrow keys, and opens what is marked", async () => {
    await browser().open("/benchmarks");
    await browser().press("Control+k");
    await browser().until(() => document.activeElement?.closest("dialog") !== null);
    await browser().type("loom");
    const seen = await browser().until(() => {
      const [list, ...options] = document.querySelectorAll("dialog [role=listbox], dialog [role=option]");
      const heights = options.map((option) => Math.round(option.getBoundingClientRect().height));
      return list !== undefined && options.length > 0 && { list: list.getBoundingClientRect().height, heights };
    });
    expect(seen.list).toBeGreaterThan(100);
    expect(Math.min(...seen.heights)).toBeGreaterThan(30);
    await browser().press("ArrowDown");
    const href = await browser().until(
      () => document.querySelector("dialog [aria-selected=true]")?.getAttribute("href") ?? false,
    );
    // The marked option must be visible.
    expect(
      await browser().run(
        () =>
          document.querySelector("dialog [aria-selected=true]")?.matches(":hover") === false &&
          document
            .elementFromPoint(
              innerWidth / 2,
              document.querySelector("dialog [aria-selected=true]")!.getBoundingClientRect().top + 5,
            )
            ?.closest("[role=option]")
            ?.getAttribute("aria-selected"),
      ),
    ).toBe("true");
    await browser().press("Enter");
    await browser().until((to) => location.pathname === to, href);
  });

  test("a letter after the key of the search is typed into its field, and Escape gives the focus back", async () => {
    await browser().open("/methods");
    await browser().run(() => document.querySelector<HTMLElement>("main tbody a")?.focus());
    await browser().press("/", "q");
    await browser().until(() => document.querySelector<HTMLInputElement>("dialog input")?.value === "q");
    await browser().press("Escape");
    await browser().until(
      () =>
        document.querySelector("dialog") === null && document.activeElement === document.querySelector("main tbody a"),
    );
    expect(await browser().complaints()).toEqual([]);
  });
}
