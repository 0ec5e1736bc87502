import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

/** For a reader whose system forces its colours on every page, so that no border is transparent. */
export function forcedColours({ browser }: At): void {
  test("in forced colours only what is chosen has the edge of what is chosen", async () => {
    await browser().open("/methods");
    expect(await browser().run(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    const edges = await browser().run(() =>
      [...document.querySelectorAll("main nav li a")].map(
        (one) => [one.hasAttribute("aria-current"), getComputedStyle(one).borderBlockEndStyle !== "none"] as const,
      ),
    );
    expect(edges.some(([isChosen]) => isChosen)).toBe(true);
    expect(edges.filter(([isChosen, hasEdge]) => isChosen !== hasEdge)).toEqual([]);
  });

  test("in forced colours the marked result of the search alone has an edge, and only the second best of a board a line", async () => {
    await browser().open("/benchmarks/meadow-256");
    // The values of boards; those of other tables are links like any other.
    const lines = await browser().run(() =>
      [...document.querySelectorAll("main tbody a[data-receipt]:not([class])")].map(
        (one) => getComputedStyle(one).textDecorationLine,
      ),
    );
    expect(new Set(lines)).toEqual(new Set(["none"]));
    await browser().press("Control+k");
    await browser().until(() => document.activeElement?.closest("dialog") !== null);
    await browser().type("loom");
    await browser().until(() => document.querySelectorAll("dialog [role=option]").length > 1);
    await browser().press("ArrowDown");
    const edges = await browser().until(
      () =>
        document.querySelector("dialog [aria-selected=true]") &&
        [...document.querySelectorAll("dialog [role=option]")].map(
          (one) => getComputedStyle(one).borderInlineStartStyle,
        ),
    );
    expect(edges).toEqual(edges.map((_, at) => (at === 0 ? "solid" : "none")));
  });
}
