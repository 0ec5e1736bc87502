import type { Locator } from "@playwright/test";
import { expect, test } from "@/tests/support/page";

const PLACE = "/papers/loom#loom-d30-re-meadow-256-recall-table-1";
const CELL = "#loom-d30-re-meadow-256-recall-table-1";
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 390, height: 420 },
];

test.use({ wakes: false });

/** Returns the top and bottom of an element in the window, and whether all of its content is shown. */
const extent = (element: Locator) =>
  element.evaluate(
    (one) =>
      ({ ...one.getBoundingClientRect().toJSON(), isWhole: one.scrollHeight <= one.clientHeight + 1 }) as {
        top: number;
        bottom: number;
        height: number;
        isWhole: boolean;
      },
  );

for (const size of SIZES)
  test.describe(`at ${size.width} by ${size.height} px`, () => {
    test.use({ viewport: size });

    test("a receipt is whole, or as high as the larger side of its number allows, and its links are in sight", async ({
      page,
    }) => {
      await page.goto(PLACE);
      const receipt = page.getByRole("group", { name: /^Receipt/ });
      await expect(receipt).toContainText("Recall");
      const [box, cell] = [await extent(receipt), await extent(page.locator(CELL))];
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(size.height);
      if (!box.isWhole) expect(box.height).toBeGreaterThan(Math.max(cell.top, size.height - cell.bottom) - 12);
      for (const name of ["Open the source", "Permanent link", "Report this number"])
        await expect(receipt.getByRole("link", { name })).toBeInViewport({ ratio: 1 });
      await expect(receipt.getByRole("button", { name: "Close" })).toBeInViewport({ ratio: 1 });
      // The text fades out above the links where it goes on.
      const fade = await receipt
        .getByRole("button", { name: "Close" })
        .evaluate((button) => getComputedStyle(button.parentElement as Element, "::before").backgroundImage);
      expect(fade).toContain("gradient");
    });
  });

test("a receipt says first where its number is printed, then whose it is", async ({ page }) => {
  await page.goto(PLACE);
  await expect(
    page
      .getByRole("group", { name: /^Receipt/ })
      .getByRole("term")
      .first(),
  ).toHaveText("Source");
  await expect(
    page
      .getByRole("group", { name: /^Receipt/ })
      .getByRole("term")
      .nth(1),
  ).toHaveText("Method");
});
