import { violationsInBoth } from "@/tests/support/axe";
import { labelsAtBothWidths } from "@/tests/support/chart-on";
import { expect, test } from "@/tests/support/page";

const IMAGES = "/benchmarks/meadow-256";

test("a reader compares all methods of a benchmark with one of them, and the address has it", async ({ page }) => {
  await page.goto(IMAGES);
  const figure = page.locator("#chart");
  await figure.getByText("Change the chart").click();
  await figure.getByRole("combobox", { name: "Chart" }).selectOption({ label: "ratio to a reference" });
  await figure.getByRole("button", { name: "Draw" }).click();
  await page.waitForURL(/chart=ratio/);
  await expect(figure.locator("figcaption")).toContainText("FID on Meadow 256×256 as a ratio to that of Burl");
  await figure.getByText("Change the chart").click();
  await figure.getByRole("combobox", { name: "Reference" }).selectOption({ label: "Loom" });
  await figure.getByRole("button", { name: "Draw" }).click();
  await page.waitForURL(/x=loom/);
  await expect(figure.locator("figcaption")).toContainText("to that of Loom");
  // The page around it is that of every benchmark, of which every-page.spec.ts asks.
  expect(await violationsInBoth(page, { within: "#chart" })).toEqual([]);
});

test("no label of such a chart lies over another or outside, in a wide and a narrow window", async ({ page }) => {
  for (const address of [
    `${IMAGES}?chart=ratio`,
    `${IMAGES}?chart=difference&x=loom`,
    "/benchmarks/weir-1?chart=ratio",
  ])
    for (const { at, mishaps } of await labelsAtBothWidths(page, address)) expect(mishaps, at).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the values against one method are there, with the board below", async ({ page }) => {
    await page.goto(`${IMAGES}?chart=difference&x=loom`);
    await expect(page.locator("#chart figcaption")).toContainText("FID on Meadow 256×256: difference from Loom");
    await expect(page.locator("#chart svg").first()).toBeVisible();
    await expect(page.getByRole("table").first()).toBeVisible();
  });
});
