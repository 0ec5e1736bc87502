import { expect, test } from "@/tests/support/page";

test("a result that is there is corrected by keyboard, is kept through a reload, and comes out in the patch", async ({
  page,
}) => {
  await page.goto("/desk");
  await page.getByRole("button", { name: "Open the desk" }).press("Enter");
  const part = page.getByRole("region", { name: "5. Corrections" });
  await expect(part).toBeVisible({ timeout: 30_000 });
  // The address of its anchor is accepted instead of its id.
  await part.getByLabel(/^A wrong result/).fill("/papers/headwater#headwater-weir-1-96-mse-table-1");
  await page.keyboard.press("Enter");
  const correction = part.locator('[data-correction="headwater-weir-1-96-mse-table-1"]');
  await expect(correction.getByRole("heading")).toContainText("0.386, headwater-table-1");
  await correction.locator('[data-column="value"] input').fill("0.999");
  await expect(correction.locator('[data-column="evidence"]')).toContainText("→");
  await correction.locator('[data-column="value"] input').fill("0.386");
  await correction.locator('[data-column="note"] input').fill("Read again.");
  await page.reload();
  await expect(correction.locator('[data-column="note"] input')).toHaveValue("Read again.", { timeout: 30_000 });
  await expect(page.locator("[data-problems]")).toHaveAttribute("data-problems", "0", { timeout: 30_000 });
  await expect(page.locator("[data-problems]")).toContainText("1 correction");
  await page.getByRole("button", { name: "Make the patch" }).press("Enter");
  const patch = await page.getByLabel("The patch", { exact: true }).inputValue();
  expect(patch.match(/^\+headwater-weir-1-96-mse-table-1,.*Read again\.$/gm)).toHaveLength(1);
  expect(patch.match(/^\+headwater-table-1,/gm)).toHaveLength(1);
  expect(patch).toContain("+- headwater-weir-1-96-mse-table-1, corrected: note is Read again.");
  expect(patch.split("\n").length).toBeLessThan(60);
});

test("what is not a result of the collection is said, with what to write instead", async ({ page }) => {
  await page.goto("/desk");
  await page.getByRole("button", { name: "Open the desk" }).press("Enter");
  const part = page.getByRole("region", { name: "5. Corrections" });
  await part.getByLabel(/^A wrong result/).fill("nothing-here");
  await part.getByRole("button", { name: "Correct it" }).press("Enter");
  await expect(
    page.getByRole("alert").filter({ hasText: "No result “nothing-here” is in the collection →" }),
  ).toBeVisible();
  await expect(part.locator("[data-correction]")).toHaveCount(0);
  await expect(part.getByLabel(/^A wrong result/)).toHaveValue("nothing-here");
  // Once the field is corrected, the correction begins.
  await part.getByLabel(/^A wrong result/).fill("headwater-weir-1-96-mse-table-1");
  await page.keyboard.press("Enter");
  await expect(part.locator("[data-correction]")).toHaveCount(1);
  await expect(part.getByLabel(/^A wrong result/)).toHaveValue("");
});
