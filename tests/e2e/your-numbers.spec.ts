import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violations } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/page";

/** A table as a run writes it: names and conditions in its own words, with a model of the collection. */
const TABLE = [
  "model,dataset,pred_len,MSE,MAE",
  "Waveling,Weir-1,96,0.377,0.391",
  "Waveling,Weir-1,192,0.421,0.432",
  "Headwater,Weir-1,96,0.386,0.405",
].join("\n");
const SECRET = /Waveling|0\.377|0\.421/;

const board = (page: Page) => page.getByRole("region", { name: "Beside the collection" });

async function readTable(page: Page, text = TABLE) {
  await page.getByLabel(/Paste a table/).fill(text);
  await page.getByRole("button", { name: "Read the table" }).click();
}

function watchRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${decodeURIComponent(request.url())} ${request.postData() ?? ""}`));
  return asked;
}

test("a pasted table is read, matched, and stands on the board of its benchmark, in a wide window and on a phone; nothing of it leaves the browser", async ({
  page,
}) => {
  const asked = watchRequests(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Your numbers" }).click();
  await readTable(page);
  await expect(page.getByRole("heading", { name: "6 results read" })).toBeVisible();
  const meaning = page.getByRole("region", { name: "What it means" });
  await meaning.getByLabel(/^Look-back of 2 rows/).fill("96");
  await expect(meaning).toContainText("Take 2 results of methods that the collection has as yours too");
  await expect(board(page).getByRole("list", { name: "Your rows" })).toContainText(
    /Waveling .*MSE at 96: 0\.377 would .*MSE at 192: 0\.421 would/,
  );
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await expect(board(page).getByRole("table")).toContainText("0.377");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(await violations(page)).toEqual([]);
  }
  await board(page)
    .getByRole("link", { name: /Open the page of this benchmark with these rows/ })
    .click();
  await expect(page).toHaveURL(/\/benchmarks\/weir-1\?metric=mse#yours=1/);
  await expect(page.getByRole("list", { name: "Your rows" })).toContainText("0.377");
  expect(asked.filter((request) => SECRET.test(request.split("#")[0] ?? ""))).toEqual([]);
});

test("files of several formats are read together, in a worker of the site's", async ({ page }) => {
  await page.goto("/your-numbers");
  await page.getByLabel(/Paste a table/).focus();
  const markdown = "| Model | FID | IS |\n| --- | --- | --- |\n| Mine | 2.41 | 289.3 |\n";
  const latex =
    "\\begin{tabular}{lrr}\n\\toprule\nModel & FID & IS \\\\\n\\midrule\nMine-L & \\textbf{1.99} & 301.2 \\\\\n\\bottomrule\n\\end{tabular}\n";
  const worker = page.waitForEvent("worker");
  await page.locator("#yours-files").setInputFiles([
    { name: "results.md", mimeType: "text/markdown", buffer: Buffer.from(markdown) },
    { name: "table.tex", mimeType: "application/x-tex", buffer: Buffer.from(latex) },
    { name: "photo.bin", mimeType: "application/octet-stream", buffer: Buffer.from([0, 1, 2, 3]) },
  ]);
  expect((await worker).url()).toMatch(new RegExp(`^${new URL(page.url()).origin}/`));
  await expect(page.getByRole("heading", { name: "4 results read" })).toBeVisible();
  const read = page.getByRole("region", { name: "What was read" }).getByRole("listitem");
  await expect(read.filter({ hasText: "photo.bin" })).toContainText("no result");
  // No file states its benchmark, so the page asks once.
  await page.getByLabel(/^Benchmark “no name” \(4 rows\) is/).focus();
  await page.getByLabel(/^Benchmark “no name” \(4 rows\) is/).selectOption({ label: "Meadow 256×256" });
  await expect(board(page).getByRole("list", { name: "Your rows" })).toContainText(/Mine-L .*FID 1\.99 would/);
  await expect(board(page).getByRole("button", { name: "LaTeX", exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    board(page).getByRole("button", { name: "CSV", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-with-yours\.csv$/);
});

test("a difference of scale is asked, with both readings", async ({ page }) => {
  await page.goto("/your-numbers");
  await readTable(page, "model,dataset,metric,value\nMine,Shells-102,Accuracy,0.9312\n");
  const question = page.getByRole("group", { name: /differ by a factor of about 100/ });
  await expect(question.getByLabel("0.9312 as it is")).toBeChecked();
  await question.getByLabel("93.12, times 100").check();
  await page.getByLabel(/^Shots of 1 row/).fill("16");
  await expect(board(page).getByRole("list", { name: "Your rows" })).toContainText("93.12");
});

test("what a reader asks to keep is there after a reload, is renamed and erased; nothing is kept unasked", async ({
  page,
}) => {
  page.on("dialog", (dialog) => void dialog.accept("Second name"));
  await page.goto("/your-numbers");
  await readTable(page);
  await expect(board(page).getByRole("list", { name: "Your rows" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Kept in this browser" })).toHaveCount(0);
  await readTable(page);
  await page.getByLabel(/^Keep 2 rows in this browser as/).fill("My runs");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByText("Kept as “My runs” in this browser.")).toBeVisible();
  await page.reload();
  const kept = page.getByRole("region", { name: "Kept in this browser" });
  await kept.getByRole("button", { name: "Rename My runs" }).click();
  await expect(kept).toContainText("Second name");
  await kept.getByRole("button", { name: "Open Second name" }).click();
  await expect(board(page).getByRole("list", { name: "Your rows" })).toContainText("Waveling");
  await kept.getByRole("button", { name: "Erase Second name" }).click();
  await expect(kept).toHaveCount(0);
});

test("blocked storage is said when something is to be kept, and everything else works", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { get: () => undefined });
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto("/your-numbers");
  await readTable(page);
  await expect(board(page).getByRole("list", { name: "Your rows" })).toContainText("Waveling");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "everything works until you leave the page" })).toBeVisible();
});

// `npm run bench -- readers` measures that reading delays no frame.
test("200,000 rows are read, and reading can be stopped", async ({ page }, testInfo) => {
  await page.goto("/your-numbers");
  await page.getByLabel(/Paste a table/).focus();
  await page.getByRole("button", { name: "Read the table" }).hover();
  const lines = Array.from(
    { length: 200_000 },
    (_, at) => `Model ${at % 50},Weir 1,${[96, 192, 336, 720][at % 4]},${(0.3 + (at % 997) / 1000).toFixed(3)},${at}`,
  );
  // A file on disk: one from memory would be created in the page, which causes a pause of its own.
  const file = testInfo.outputPath("runs.csv");
  writeFileSync(file, ["model,dataset,pred_len,MSE,seed", ...lines].join("\n"));
  await page.locator("#yours-files").setInputFiles(file);
  await expect(page.getByRole("heading", { name: "200,000 results read" })).toBeVisible({ timeout: 90_000 });
  await expect(board(page).getByRole("list", { name: "Your rows" })).toBeVisible({ timeout: 30_000 });
  await expect(board(page)).toContainText("Your rows 1 to 20 of 100 are on the board.");
  await board(page).getByRole("button", { name: "Rows after these" }).click();
  await expect(board(page)).toContainText("Your rows 21 to 40 of 100 are on the board.");
  await page.locator("#yours-files").setInputFiles([]);
  await page.locator("#yours-files").setInputFiles(file);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Stopped." })).toBeVisible();
  await expect(page.getByRole("heading", { name: /results read/ })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it would need, and what it reads", async ({ page }) => {
    await page.goto("/your-numbers");
    await expect(page.getByText("which is off in your browser")).toBeVisible();
    await expect(page.getByRole("link", { name: "Which files are read" })).toBeVisible();
  });
});
