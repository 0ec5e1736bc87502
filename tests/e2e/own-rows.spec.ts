import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { violations } from "@/tests/support/axe";
import { openPanel } from "@/tests/support/compare-page";
import { expect, test } from "@/tests/support/page";

const BENCHMARK = "/benchmarks/meadow-256";
const COMPARED = "/compare?method=loom&method=loom-flow&method=burl&method=quire";
const ROW = { FID: "2.41", IS: "289.3", Steps: "10", "Parameters, M": "600" };
/** The row of question 3 as it is written in a link. */
const LINK = "#yours=1&on=meadow-256&name=My+model&m.fid=2.41&m.inception-score=289.3&c.steps=10&c.parameters=600";

const form = (page: Page) => page.getByRole("form", { name: /Add your own row|Change your row/ });
const ownRow = (page: Page, name = "My model") =>
  page.getByRole("row").filter({ hasText: name }).filter({ hasText: "yours" });
const list = (page: Page) => page.getByRole("list", { name: "Your rows" });
/** Moves the pointer; the chart of a phone may be outside the window, and then nothing else loads the scripts. */
const awake = async (page: Page) => {
  await page.mouse.move(3, 3);
  await page.mouse.move(2, 2);
  await page.locator("html[data-awake]").waitFor();
};
const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

async function addRow(page: Page, fields: Readonly<Record<string, string>> = ROW) {
  await page.getByRole("button", { name: "Add your own row" }).first().click();
  for (const [label, text] of Object.entries(fields)) await form(page).getByLabel(label, { exact: true }).fill(text);
  await form(page).getByRole("button", { name: "Put it on the board" }).click();
}

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

test.describe("on a phone", () => {
  test.use({ viewport: PHONE });

  test("question 3: a reader's own model is beside the others in the chart and the board, in six steps from the first page, and stays there in a wide window", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.goto("/");
    await page.getByRole("combobox", { name: "Everything on a benchmark" }).selectOption("meadow-256");
    await page.getByRole("button", { name: "Show" }).click();
    // In the copy, a script redirects: an earlier movement would still be on the previous page.
    await page.waitForURL(BENCHMARK);
    await awake(page);
    await addRow(page);
    await expect(ownRow(page)).toContainText("2.41");
    await expect(list(page)).toContainText(/FID 2\.41 would (?:be|share) \d+(?:st|nd|rd|th) of \d+\. With caveats: /);
    // The message about the row has the focus then; the chart above is drawn when it comes into the window.
    await expect(list(page).getByRole("listitem").first()).toBeFocused();
    for (const viewport of [PHONE, WIDE]) {
      await page.setViewportSize(viewport);
      await expect(ownRow(page)).toContainText("2.41");
      await page.mouse.move(300, 300);
      await page.mouse.wheel(0, -20_000);
      await expect(page.locator("figure .chart-box svg text").filter({ hasText: "My model" }).first()).toBeVisible();
      expect(await pageWidth(page)).toBeLessThanOrEqual(viewport.width);
    }
    expect(page.url().endsWith(LINK)).toBe(true);
    // No request contains what was typed, in any encoding.
    expect(asked.filter((request) => /2\.41|289|My(?:\+|%20| )model|yours/.test(request))).toEqual([]);
  });
});

test("a link with own rows shows them at once, and looks and reads well in a wide window and on a phone", async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await page.goto(`${BENCHMARK}${LINK}`);
  for (const viewport of [WIDE, PHONE]) {
    await page.setViewportSize(viewport);
    await expect(ownRow(page)).toContainText("289.3");
    // Below the notice of a copy, the chart of a phone is outside the window at first.
    await page.locator("figure .chart-slot:visible").first().scrollIntoViewIfNeeded();
    await expect(page.locator("figure .chart-box svg").filter({ visible: true }).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
  await page.reload();
  await expect(ownRow(page)).toContainText("289.3");
});

test("the rows of the board stay as the server made them, and are shown again when the last own row goes", async ({
  page,
}) => {
  const reported = async () =>
    (
      await page
        .getByRole("table")
        .filter({ visible: true })
        .first()
        .getByRole("row")
        .filter({ hasNotText: "yours" })
        .allInnerTexts()
    ).map((text) => text.replace(/\s+/g, " "));
  await page.goto(BENCHMARK);
  await awake(page);
  const before = await reported();
  await addRow(page);
  await expect(ownRow(page)).toBeVisible();
  expect(await reported()).toEqual(before);
  await page.getByRole("button", { name: "Remove My model" }).click();
  await expect(ownRow(page)).toHaveCount(0);
  expect(await reported()).toEqual(before);
  expect(new URL(page.url()).hash).toBe("");
});

test("a row is changed in place, a second one stands beside it, and views of the page carry both", async ({ page }) => {
  await page.goto(`${BENCHMARK}${LINK}`);
  await page.getByRole("button", { name: "Change My model" }).click();
  await expect(form(page).getByLabel("FID", { exact: true })).toHaveValue("2.41");
  await form(page).getByLabel("FID", { exact: true }).fill("1.19");
  await form(page).getByRole("button", { name: "Change it" }).click();
  await expect(list(page)).toContainText("FID 1.19 would be 1st of");
  await addRow(page, { Name: "Smaller", FID: "≤ 3.1" });
  await expect(ownRow(page, "Smaller")).toContainText("≤ 3.1");
  await page.getByRole("columnheader", { name: "IS", exact: true }).filter({ visible: true }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=inception-score#yours=1/);
  await expect(ownRow(page, "Smaller")).toBeVisible();
  await expect(ownRow(page)).toBeVisible();
});

test("what is not a number is told before it stands anywhere, and what does not compare is refused with its reason", async ({
  page,
}) => {
  await page.goto(BENCHMARK);
  await awake(page);
  await addRow(page, { FID: "good" });
  await expect(form(page).getByRole("alert")).toContainText("“good” is not a number");
  await form(page).getByLabel("FID", { exact: true }).fill("2.0");
  await form(page).getByLabel("Generated at, pixels", { exact: true }).fill("64");
  await form(page).getByRole("button", { name: "Put it on the board" }).click();
  await expect(list(page)).toContainText(
    "Not on this board. Not comparable: generated at differs: 64 pixels and 256 pixels.",
  );
  await expect(ownRow(page)).toHaveCount(0);
});

test("a link that holds rubbish says so and loses nothing", async ({ page }) => {
  await page.goto(`${BENCHMARK}#yours=1&on=meadow-256&name=Mine&m.fid=2.41&colour=red`);
  await expect(page.getByRole("alert").filter({ hasText: "colour=red" })).toBeVisible();
  await expect(ownRow(page, "Mine")).toBeVisible();
  await page.getByRole("button", { name: "Remove Mine" }).click();
  await expect(page).toHaveURL(/colour%3Dred/);
});

test("a grid takes values at several horizons as one method", async ({ page }) => {
  await page.goto("/benchmarks/weir-2");
  await awake(page);
  await page.getByRole("button", { name: "Add your own row" }).first().click();
  for (const [horizon, mse] of [
    ["96", "0.17"],
    ["720", "0.39"],
  ])
    await form(page)
      .getByRole("group", { name: `Horizon ${horizon}` })
      .getByLabel("MSE")
      .fill(mse ?? "");
  await form(page).getByRole("button", { name: "Put it on the board" }).click();
  await expect(list(page)).toContainText(/MSE at 96: 0\.17 would .* MSE at 720: 0\.39 would/);
  await expect(page.getByRole("table").filter({ visible: true }).first()).toContainText("0.17");
});

test("a comparison takes own rows, and keeps them when methods change", async ({ page }) => {
  await page.goto(COMPARED);
  await awake(page);
  await addRow(page);
  await expect(ownRow(page)).toContainText("2.41");
  await openPanel(page);
  await page.getByRole("link", { name: "Remove Quire" }).click();
  await expect(page).toHaveURL(/method=burl#yours=1/);
  await expect(ownRow(page)).toContainText("2.41");
});

test("the files of a board with an own row have it, also LaTeX with one row for each method, and the others say that they leave it out", async ({
  page,
}) => {
  await page.goto(`${COMPARED}${LINK}`);
  await awake(page);
  await expect(ownRow(page)).toBeVisible();
  const left = page.getByText("These leave out your rows; the files under the board have them.");
  await expect(left).toBeVisible();
  for (const name of ["LaTeX", "LaTeX, one row for each method"]) {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).first().click(),
    ]);
    const text = await readFile(await file.path(), "utf8");
    expect(file.suggestedFilename()).toMatch(
      name === "LaTeX" ? /-board-with-yours\.tex$/ : /-board-per-method-with-yours\.tex$/,
    );
    expect(text).toMatch(/My model.*2\.41/);
    expect(text).toMatch(/\\caption\{.*; 1 row of our own is not counted\.\}/);
  }
  await page.getByRole("button", { name: "Remove My model" }).first().click();
  await expect(left).toHaveCount(0);
});

test("an outage is said, and the next press tries again", async ({ page }) => {
  await page.route("**/api/v1/boards.json*", (route) => route.abort());
  await page.goto(BENCHMARK);
  await awake(page);
  await page.getByRole("button", { name: "Add your own row" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "press “Add your own row” again" })).toBeVisible();
  await page.unroute("**/api/v1/boards.json*");
  await page.getByRole("button", { name: "Add your own row" }).click();
  await expect(form(page)).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("nothing offers what could not be done", async ({ page }) => {
    await page.goto(BENCHMARK);
    await expect(page.getByRole("button", { name: "Add your own row" })).toBeHidden();
  });
});
