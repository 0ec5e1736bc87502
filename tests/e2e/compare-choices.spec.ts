import type { Page } from "@playwright/test";
import { violations } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/page";
import { expectTouchSize } from "@/tests/support/touch-size";

const query = (...methods: readonly string[]) => `/compare?${methods.map((id) => `method=${id}`).join("&")}`;
const GENERATORS = query("loom", "loom-flow", "burl", "quire");
const FORECASTERS = query("headwater", "s-eddy", "patchwork");

const answer = (page: Page) => page.locator("[data-answer]:visible");
const part = (page: Page, name: string) => page.locator(`details[data-part="${name}"]`);
/** Returns the headers of the first board, without the arrow of its order. */
const heads = async (page: Page) =>
  (await page.locator("table:visible").first().getByRole("columnheader").allTextContents()).map((text) =>
    text.replace(/ [↑↓]$/, ""),
  );
const openPart = async (page: Page, name: string) => {
  if ((await part(page, name).getAttribute("open")) === null) await part(page, name).locator("summary").click();
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the columns of a board are chosen with a form, and its LaTeX has them and no others", async ({
    page,
    request,
  }) => {
    await page.goto(GENERATORS);
    await openPart(page, "Columns");
    const form = page.getByRole("form", { name: "Columns" });
    for (const box of await form.getByRole("checkbox").all()) await box.uncheck();
    for (const name of ["IS", "Parameters", "Steps"]) await form.getByLabel(name, { exact: true }).check();
    await form.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/columns=fid/);
    await expect
      .poll(async () => (await heads(page)).map((head) => head.split(",")[0]))
      .toEqual(["Method", "FID", "IS", "Parameters", "Steps"]);
    const link = page.getByRole("link", { name: "LaTeX" }).first();
    const latex = await (await request.get((await link.getAttribute("href")) ?? "")).text();
    const head = latex.split("\n").find((line) => line.includes("FID") && line.includes("&")) ?? "";
    expect(
      head.split("&").map(
        (cell) =>
          cell
            .replace(/\\\\.*$|\\multicolumn\{\d\}\{\w\}|[{}]/g, "")
            .trim()
            .split(",")[0],
      ),
    ).toEqual(["Method", "FID", "IS", "Parameters", "Steps"]);
  });

  test("who wins how often on some benchmarks and horizons is one choice, with the denominator", async ({ page }) => {
    await page.goto(FORECASTERS);
    await openPart(page, "Rows");
    const form = page.getByRole("form", { name: "Rows" });
    await form.getByLabel("Weir 1", { exact: true }).check();
    for (const horizon of ["96", "192"])
      await form.getByRole("group", { name: "Horizon" }).getByLabel(horizon, { exact: true }).check();
    await form.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/benchmark=weir-1/);
    await expect(answer(page)).toContainText("Weir 1, ");
    await expect(answer(page)).toContainText(/ of 2 rows that (all 3|both)/);
    await expect(page.locator("table:visible").first()).toContainText("of 4");
    expect((await answer(page).boundingBox())?.y).toBeLessThan(600);
  });

  test("results are filtered by size, and the sentence says so", async ({ page }) => {
    await page.goto(GENERATORS);
    await openPart(page, "Filter");
    await page.getByLabel("Parameters from").fill("300");
    await page.getByRole("form", { name: "Filter" }).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/parameters_from=300/);
    await expect(answer(page)).toContainText("At least 300M parameters: ");
  });

  test("a benchmark is filtered the same way", async ({ page }) => {
    await page.goto("/benchmarks/meadow-256");
    await page.getByText("Filter", { exact: true }).click();
    const form = page.getByRole("form", { name: "Filter" });
    await form.getByLabel("autoregressive model").check();
    await form.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/family=autoregressive/);
    await expect(page.locator("main")).toContainText("Of the family autoregressive model: ");
    await expect(
      page.getByRole("table").first().getByRole("link", { name: "Brisk Decoding", exact: true }),
    ).toHaveCount(0);
  });

  test("the heads of a compared board are links to its order", async ({ page }) => {
    await page.goto(GENERATORS);
    await page
      .locator("table:visible")
      .first()
      .getByRole("link", { name: /^Parameters/ })
      .click();
    await expect(page).toHaveURL(/sort=parameters/);
    await expect(page.getByRole("columnheader", { name: /^Parameters/ })).toHaveAttribute("aria-sort", "ascending");
  });
});

test("choices change the view at once, by keyboard, and stay in the address", async ({ page }) => {
  await page.goto(GENERATORS);
  await page.getByLabel("Add a method").focus();
  await expect(page.getByRole("combobox", { name: "Add a method" })).toHaveAttribute("aria-autocomplete", "list");
  await part(page, "Columns").locator("summary").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Source", { exact: true }).focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/columns=/);
  await expect(page.locator("table:visible").first().getByRole("columnheader", { name: "Source" })).toHaveCount(0);
  await expect(page.getByLabel("Source", { exact: true })).toBeFocused();
  const shared = page.url();
  await page.reload();
  expect(page.url()).toBe(shared);
  // A copy without a server has to read the address first.
  await expect.poll(() => heads(page)).not.toContain("Source");
});

test("a press that chooses all columns closes their part, and leaves the reader at its word", async ({ page }) => {
  await page.goto(GENERATORS);
  await page.getByLabel("Add a method").focus();
  await expect(page.getByRole("combobox", { name: "Add a method" })).toHaveAttribute("aria-autocomplete", "list");
  await openPart(page, "Columns");
  const only = part(page, "Columns").getByRole("link", { name: /^Only / });
  await only.click();
  await expect(page).toHaveURL(/columns=/);
  await expect(only).toBeHidden();
  await expect(part(page, "Columns").locator("summary")).toBeFocused();
});

test("every field of an open part is high enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(GENERATORS);
  for (const name of ["Columns", "Filter"]) await openPart(page, name);
  await expectTouchSize(
    page.locator(
      "details[data-part] :is(a, select, button, summary, input[type=number], label):not(details:not([open]) :not(summary))",
    ),
  );
});

test("no choice is out of reach of a reader with a screen reader", async ({ page }) => {
  await page.goto(`${GENERATORS}&parameters_to=2000&columns=fid,steps`);
  for (const name of ["Options", "Columns", "Filter"]) await openPart(page, name);
  expect(await violations(page)).toEqual([]);
});

test("with a reference no board is wider than the page, and the base of each difference is named", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${query("brisk-decoding", "loom")}&reference=loom`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  await expect(page.locator("main")).toContainText("differences are from the value of Loom in the same source");
});
