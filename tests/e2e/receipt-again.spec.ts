import { expect, test } from "@/tests/support/page";

test("a receipt stays beside its number when the number is pressed again, and moves to the next one", async ({
  page,
}) => {
  await page.goto("/benchmarks/meadow-256");
  const receipt = page.getByRole("group", { name: /^Receipt/ });
  const values = page.locator("table a[data-receipt]:visible");
  const distance = async (at: number) => {
    const [box, value] = [await receipt.boundingBox(), await values.nth(at).boundingBox()];
    if (box === null || value === null) throw new Error("The receipt or its number is not on the page");
    // Zero where they overlap: the receipt may be above, below or to the side.
    const gap = (a: number, aSize: number, b: number, bSize: number) => Math.max(0, b - (a + aSize), a - (b + bSize));
    return Math.max(gap(box.x, box.width, value.x, value.width), gap(box.y, box.height, value.y, value.height));
  };
  for (const at of [0, 0, 0, 1, 1, 0]) {
    await values.nth(at).click();
    await expect(receipt).toHaveCount(1);
    await expect.poll(() => distance(at), `value ${at}`).toBeLessThan(12);
  }
});
