import { expect, test } from "@/tests/support/page";

const VALUES = "main [role=region] tbody a[data-receipt]";

test("a receipt stays beside its number when the number is pressed again, and moves to the next one", async ({
  page,
}) => {
  await page.goto("/benchmarks/meadow-256");
  const values = page.locator(VALUES);
  /** Returns the distance of each receipt on the page from a number: zero where they overlap, for it may be above, below or to the side. */
  const distances = (at: number) =>
    page.evaluate(
      ([selector, index]) => {
        const value = document.querySelectorAll(selector)[index]?.getBoundingClientRect();
        if (value === undefined) throw new Error("The number is not on the page");
        return [...document.querySelectorAll("[role=group][aria-label^=Receipt]")].map((receipt) => {
          const box = receipt.getBoundingClientRect();
          const gap = (from: number, to: number, start: number, end: number) => Math.max(0, start - to, from - end);
          return Math.max(
            gap(box.left, box.right, value.left, value.right),
            gap(box.top, box.bottom, value.top, value.bottom),
          );
        });
      },
      [VALUES, at] as const,
    );
  for (const at of [0, 0, 0, 1, 1, 0]) {
    await values.nth(at).click();
    await expect
      .poll(async () => (await distances(at)).map((distance) => distance < 12), { message: `value ${at}` })
      .toEqual([true]);
  }
});
