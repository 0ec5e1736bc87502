import { expect, test } from "@/tests/support/page";

const PASTED = "| Horizon | Headwater |\n| --- | --- |\n| 96 | 0.386 |\n| 97 | 0.391 |\n";

test("further rows of a table that the collection has come out as a patch of its results, its counts and its checksum", async ({
  page,
}) => {
  await page.goto("/desk");
  await page.getByRole("button", { name: "Open the desk" }).press("Enter");
  const part = page.getByRole("region", { name: "3. Tables and result files" });
  await part.getByLabel(/^Paste a table/).fill(PASTED);
  await part.getByRole("button", { name: "Read the table" }).press("Enter");
  const source = part.getByLabel(/^To add rows to an existing source/);
  await source.fill("headwater-tabel-1");
  await expect(part.locator('[data-column="existing"]')).toContainText(
    "the id of a table, file or sentence in the collection",
  );
  await source.fill("headwater-table-1");
  await expect(part.getByRole("heading", { name: "Headwater: Table 1: 2 rows" })).toBeVisible();
  await part.locator('[data-table="0"] > div [data-column="benchmark_id"] input').first().fill("weir-1");
  await part.locator('[data-table="0"] > div [data-column="metric_id"] input').first().fill("mse");
  await part
    .locator('[data-table="0"] > div [data-column="conditions"] input')
    .first()
    .fill("evaluated-by=Headwater authors; look-back=96; setting=supervised");
  await expect(part.locator("[data-account]")).toContainText("1 row of the text is there already");
  const problems = page.locator("[data-problems]");
  await expect(problems).toHaveAttribute("data-problems", "0", { timeout: 30_000 });
  await page.getByRole("button", { name: "Make the patch" }).press("Enter");
  const patch = await page.getByLabel("The patch", { exact: true }).inputValue();
  expect(patch.match(/^\+headwater-table-1-.*,headwater-table-1,headwater,/gm)).toHaveLength(1);
  expect(patch.match(/^[+-]headwater-table-1,/gm)).toHaveLength(2);
  expect(patch).toContain("1 further result of Table 1");
});
