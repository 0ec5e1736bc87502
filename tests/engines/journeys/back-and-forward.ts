import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

export function backAndForward({ browser }: At): void {
  test("back and forward lead through a comparison as it was changed, and to the page before it", async () => {
    await browser().open("/benchmarks");
    await browser().open("/compare?method=loom&method=quire");
    await browser().until(() => document.querySelector("a[aria-label^='Remove Quire']") !== null);
    await browser().click("a[aria-label^='Remove Quire']");
    await browser().until(() => location.search === "?method=loom");
    await browser().back();
    await browser().until(
      () =>
        location.search === "?method=loom&method=quire" &&
        document.querySelector("a[aria-label^='Remove Quire']") !== null,
    );
    await browser().back();
    await browser().until(() => location.pathname === "/benchmarks");
    await browser().forward();
    await browser().until(
      () => location.pathname === "/compare" && document.querySelector("a[aria-label^='Remove Quire']") !== null,
    );
    expect(await browser().complaints()).toEqual([]);
  });

  test("who comes back from a page stands where she left", async () => {
    await browser().open("/benchmarks/weir-1");
    const left = await browser().run(() => {
      scrollTo(0, Math.min(1_200, document.documentElement.scrollHeight - innerHeight));
      return scrollY;
    });
    expect(left).toBeGreaterThan(100);
    await browser().open("/papers");
    await browser().back();
    await browser().until(() => location.pathname === "/benchmarks/weir-1");
    await browser().until((before) => Math.abs(scrollY - before) < 40, left);
  });
}
