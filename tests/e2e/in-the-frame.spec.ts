import { expect, test } from "@/tests/support/page";

const DESK = { width: 1440, height: 900 };

test.describe("at a desk", () => {
  test.use({ viewport: DESK });

  test("no board is wider than its frame, and nothing scrolls sideways", async ({ page }) => {
    for (const address of [
      "/",
      "/benchmarks/meadow-256?rows=all",
      "/benchmarks/weir-1",
      "/compare?method=headwater&method=s-eddy&method=patchwork",
    ]) {
      await page.goto(address);
      const { boards, sideways } = await page.evaluate(() => ({
        // The visible ones, each with the width by which its table exceeds its frame.
        boards: [...document.querySelectorAll("main [role=region]")].flatMap((frame) => {
          const table = frame.querySelector("table");
          if (!table?.offsetParent || getComputedStyle(frame).overflowX !== "visible") return [];
          return [Math.round(table.getBoundingClientRect().right - frame.getBoundingClientRect().right)];
        }),
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(boards.length, address).toBeGreaterThan(0);
      expect(
        boards.filter((beyond) => beyond > 0),
        address,
      ).toEqual([]);
      expect(sideways, address).toBe(0);
    }
  });

  test("both rows of a head stay in sight while its board is read", async ({ page }) => {
    await page.goto("/compare?method=headwater&method=s-eddy&method=patchwork");
    const { tops, height } = await page.evaluate(() => {
      const table = document.querySelector("main [role=region] table:has(thead tr:nth-child(2))");
      const last = [...(table?.querySelectorAll("tbody tr") ?? [])].at(-1);
      scrollTo({ top: (last?.getBoundingClientRect().top ?? 0) + scrollY - 120, behavior: "instant" });
      const rows = [...(table?.querySelectorAll("thead tr") ?? [])];
      return {
        tops: rows.map((row) => Math.round(row.firstElementChild?.getBoundingClientRect().top ?? NaN)),
        height: rows[0]?.getBoundingClientRect().height ?? NaN,
      };
    });
    expect(tops[0]).toBe(0);
    expect(Math.abs((tops[1] ?? NaN) - height)).toBeLessThanOrEqual(2);
  });
});

test("a receipt stays in a window of any size, wherever its value stands", async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto("/benchmarks/meadow-256");
  const value = page.locator("main [role=region] tbody a[data-receipt]").nth(6);
  const box = page.locator("#receipt-in-place");
  for (const viewport of [DESK, { width: 1440, height: 500 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(viewport);
    for (const part of [0.1, 0.5, 0.96]) {
      await value.evaluate(
        (link, at) => scrollTo(0, link.getBoundingClientRect().top + scrollY - innerHeight * at),
        part,
      );
      await value.click();
      await expect(box.getByRole("button", { name: "Close" })).toBeVisible();
      await expect
        .poll(
          () =>
            box.evaluate((one) => {
              const { top, bottom } = one.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            }),
          { message: `in a window of ${viewport.width} × ${viewport.height}, a value at ${part} of its height` },
        )
        .toBe(true);
      await page.keyboard.press("Escape");
    }
  }
});

test("the search page has its field in focus, and the page of a search does not", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/search");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.goto("/search?q=loom");
  await expect(page.getByRole("searchbox")).not.toBeFocused();
});

test("a method that is not there is said to be not there, with the nearest names and how to suggest it", async ({
  page,
}) => {
  await page.goto("/compare?method=loom&method=lom");
  const notice = page.getByRole("complementary", { name: "Parts of the address" });
  await expect(notice).toContainText("method: no method here is called lom; closest match: Loom");
  await notice.getByRole("link", { name: "Search for it, or suggest it" }).click();
  await expect(page).toHaveURL("/search?q=lom");
  await page.goto("/methods/lom");
  await expect(page.locator("[data-nearest]")).toContainText("No method here is called lom. Perhaps you meant:");
});

test.describe("a view that was shared", () => {
  test.use({ wakes: false, viewport: { width: 390, height: 844 } });
  test("is read before its scripts run, and alive once it is used", async ({ page }) => {
    await page.goto("/results?benchmark=meadow-256", { waitUntil: "networkidle" });
    expect(
      await page.evaluate(
        () => [...document.scripts].filter(({ src, type, noModule }) => src !== "" && type === "" && !noModule).length,
      ),
    ).toBe(0);
    await page.mouse.move(100, 300, { steps: 2 });
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.awake === "")).toBe(true);
  });
});
