import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import type { BoardDocument } from "@/lib/report/board-table";
import { openPanel } from "@/tests/support/compare-page";
import { latexRows, markdownRows, modelRows, type ReadCell } from "@/tests/support/parse-boards";
import { rowsOfView } from "@/tests/support/view-csv";
import { expect, test } from "@/tests/support/page";
import { expectTouchSize } from "@/tests/support/touch-size";

const ABSTRACTS = "/benchmarks/meadow-256?kind=abstract&metric=fid";

/** Returns the digits that a reader sees on a board: the first value of each row, because further values are of other metrics. */
async function digitsIn(figure: Locator): Promise<readonly string[]> {
  const texts = await figure
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => row.querySelector("a[data-receipt]")?.textContent));
  return texts.map((text) => /[−\d][\d.,]*/.exec(text ?? "")?.[0].replace("−", "-") ?? "");
}

/** Returns the digits in the first column of numbers of a file's only board, which follows rank and method. */
const digitsOf = (boards: readonly (readonly (readonly ReadCell[])[])[], at: number) =>
  boards.flatMap((rows) =>
    rows.map((cells) => /[−\d][\d.,]*/.exec(cells[at]?.text ?? "")?.[0].replace("−", "-") ?? ""),
  );

async function saved(page: Page, link: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** The column of the values in a board that has ranks. */
const VALUE = 2;

const board = (page: Page) => page.locator("#meadow-256-fid");
const linkTo = (page: Page, format: string) => board(page).getByRole("link", { name: format, exact: true });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    test("after a filter every format holds what is on screen, and is saved under the name of the view", async ({
      page,
      request,
    }) => {
      await page.goto("/benchmarks/meadow-256");
      await page.getByRole("group", { name: "View" }).locator("summary", { hasText: "Metric" }).click();
      await page.getByRole("navigation", { name: "Metric" }).getByRole("link", { name: "FID", exact: true }).click();
      await page.goto(ABSTRACTS);
      const seen = await digitsIn(board(page));
      expect(seen.length).toBeGreaterThan(4);
      const name = "meadow-256-fid-abstract-board";

      const csv = await saved(page, linkTo(page, "CSV"));
      expect(csv.name).toMatch(new RegExp(`^${name}\\.[0-9a-f]{12}\\.csv$`));
      expect(rowsOfView(csv.text).map(({ FID }) => /[-\d][\d.,]*/.exec(FID ?? "")?.[0])).toEqual(seen);
      const markdown = await saved(page, linkTo(page, "Markdown"));
      expect(markdown.name).toMatch(new RegExp(`^${name}\\.[0-9a-f]{12}\\.md$`));
      expect(digitsOf(markdownRows(markdown.text), VALUE)).toEqual(seen);
      const latex = await saved(page, linkTo(page, "LaTeX"));
      expect(latex.name).toMatch(new RegExp(`^${name}\\.[0-9a-f]{12}\\.tex$`));
      expect(digitsOf(latexRows(latex.text), VALUE)).toEqual(seen);
      const bibtex = await saved(page, linkTo(page, "BibTeX"));
      expect(bibtex.name).toMatch(new RegExp(`^${name}\\.[0-9a-f]{12}\\.bib$`));
      expect(bibtex.text).toMatch(/@misc\{inventednumbers[0-9a-f]{12},/);
      const json = await (await request.get((await linkTo(page, "JSON").getAttribute("href")) ?? "")).json();
      expect(digitsOf((json.data as BoardDocument).boards.map(modelRows), VALUE)).toEqual(seen);
    });
  });

test.describe("the clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("gets the format that is chosen, and the page says so visibly and to screen readers", async ({ page }) => {
    await page.goto(ABSTRACTS, { waitUntil: "networkidle" });
    const copy = board(page).getByRole("button", { name: "Copy" });
    await expect(copy).toHaveAttribute("aria-expanded", "false");
    await copy.focus();
    await page.keyboard.press("Enter");
    const choice = board(page).getByRole("group", { name: "Copy as" });
    await expect(choice).toBeVisible();
    await expect(copy).toHaveAttribute("aria-expanded", "true");
    for (const button of ["CSV", "CSV with sources", "JSON", "Markdown"]) {
      await page.keyboard.press("Tab");
      await expect(choice.getByRole("button", { name: button, exact: true })).toBeFocused();
    }
    await page.keyboard.press("Enter");
    await expect(board(page).getByRole("status").filter({ hasText: "Markdown copied" })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(digitsOf(markdownRows(text), VALUE)).toEqual(await digitsIn(board(page)));
    await expectTouchSize(choice.getByRole("button"));
    await copy.press("Enter");
    await expect(choice).toBeHidden();
  });

  test("that cannot be had is said, with the way out", async ({ page }) => {
    await page.goto(ABSTRACTS);
    await board(page).getByRole("button", { name: "Copy" }).click();
    await page.route("**/api/v1/**", (route) => route.abort());
    await board(page)
      .getByRole("group", { name: "Copy as" })
      .getByRole("button", { name: "LaTeX", exact: true })
      .click();
    await expect(
      board(page).getByRole("status").filter({ hasText: "LaTeX could not be copied; the link downloads it" }),
    ).toBeVisible();
  });

  test("offers the comparison as it was changed in place", async ({ page }) => {
    await page.goto("/compare?method=loom&method=brisk-decoding");
    await openPanel(page);
    await page.keyboard.type("quire");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/method=quire/);
    await expect(page.locator("[data-answer]:visible")).toContainText("Quire");
    await page.getByRole("button", { name: "Copy", exact: true }).first().click();
    await page.getByRole("group", { name: "Copy as" }).getByRole("button", { name: "BibTeX" }).click();
    await expect(page.getByRole("status").filter({ hasText: "BibTeX copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("@misc{quire,");
  });
});

test("without JavaScript nothing is offered that would not work", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  await page.goto(ABSTRACTS);
  await expect(linkTo(page, "LaTeX")).toBeVisible();
  await expect(board(page).locator("[data-copy]")).toBeHidden();
  await page.close();
});

test("the row of formats fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(ABSTRACTS);
  await board(page).getByRole("button", { name: "Copy" }).click();
  await expect(board(page).getByRole("group", { name: "Copy as" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
