import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, test } from "../support/page";

const ROOT = path.resolve(import.meta.dirname, "..", "..");

/** An invented abstract with five results beside names, a condition and a year. */
const ABSTRACT = `Eddy paints a picture in few strokes.
On Meadow 256x256 it lowers the FID of Quire from 2.18 to 1.91 and lifts the inception score of Quire from 263.3 to 301.5.
Sampling takes 4 steps and is 2.5x faster than Quire. It was shown at a workshop in 2026.`;

/** Forty results, a horizon and a size in each of twenty rows. */
const TABLE = ["| Horizon | Params (M) | Eddy | D-Line |", "| --- | --- | --- | --- |", ...Array.from({ length: 20 }, (_, at) => `| ${100 + at} | ${at + 1}.5 | **0.${200 + at}** | 0.${300 + at} |`)].join("\n");

/** Counts what is pressed: a letter and a Tab alike. */
class Hands {
  keys = 0;
  constructor(private readonly page: Page) {}
  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }
  /** Goes on with Tab until the control has the focus. */
  async tabTo(control: Locator): Promise<void> {
    await expect(control).toBeAttached();
    for (let count = 0; count < 400; count += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.press("Tab");
    }
    throw new Error(`no Tab leads to ${control.toString()}`);
  }
  async type(control: Locator, text: string): Promise<void> {
    await this.tabTo(control);
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }
  /** As Ctrl+V does. */
  async paste(control: Locator, text: string): Promise<void> {
    await this.tabTo(control);
    this.keys += 1;
    await this.page.keyboard.insertText(text);
  }
  async enter(control: Locator): Promise<void> {
    await this.tabTo(control);
    await this.press("Enter");
  }
}

const part = (page: Page, name: string) => page.getByRole("region", { name });
const problems = (page: Page) => page.locator("[data-problems]");

async function open(page: Page, hands: Hands): Promise<void> {
  await page.goto("/desk");
  await hands.enter(page.getByRole("button", { name: "Open the desk" }));
  await expect(part(page, "1. Paper")).toBeVisible({ timeout: 20_000 });
}

async function enterPaper(page: Page, hands: Hands): Promise<void> {
  const paper = part(page, "1. Paper");
  await hands.type(paper.getByLabel(/^Paper: search/), "Eddy Strokes");
  await hands.enter(paper.getByRole("button", { name: /Add “Eddy Strokes”/ }));
  await hands.type(paper.getByLabel("Title"), "Eddy: Strokes in Still Water");
  await hands.type(paper.getByLabel("Topic"), "image");
  await hands.type(paper.getByLabel("First published"), "2026-05");
  await hands.type(paper.getByLabel("In one sentence"), "A made-up sampler for a test.");
}

async function enterMethod(page: Page, hands: Hands): Promise<void> {
  const method = part(page, "4. New methods");
  await hands.type(method.getByLabel("Family"), "diff");
  await hands.type(method.getByLabel("In one sentence"), "The method of that paper.");
}

/** Applies the patch with git to a copy of the invented collection, and gives what data:check and, with an abstract, data:verify say. */
function applied(patch: string, abstract = ""): string {
  const folder = mkdtempSync(path.join(tmpdir(), "as-reported-desk-"));
  const run = (script: string, ...options: string[]) => execFileSync(process.execPath, [path.join(ROOT, "node_modules/tsx/dist/cli.mjs"), `scripts/${script}.ts`, ...options], { cwd: ROOT, env: { ...process.env, DATA_DIR: path.join(folder, "data") }, encoding: "utf8", stdio: "pipe" });
  try {
    cpSync(path.join(ROOT, "tests/fixtures/wide"), path.join(folder, "data"), { recursive: true });
    writeFileSync(path.join(folder, "desk.patch"), patch);
    execFileSync("git", ["apply", "desk.patch"], { cwd: folder, env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() }, stdio: "pipe" });
    if (abstract === "") return run("data-check");
    mkdirSync(path.join(folder, "abstracts"));
    writeFileSync(path.join(folder, "abstracts", "99-eddy-strokes.txt"), abstract);
    return run("data-verify", "--abstracts", path.join(folder, "abstracts"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function takePatch(page: Page, hands: Hands): Promise<string> {
  await expect(problems(page)).toHaveAttribute("data-problems", "0", { timeout: 20_000 });
  await hands.enter(page.getByRole("button", { name: "Make the patch" }));
  const patch = page.getByLabel("The patch", { exact: true });
  await expect(patch).toBeAttached();
  return patch.inputValue();
}

test.describe.configure({ timeout: 120_000 });

test("an abstract of five results becomes a patch by keyboard, which git and data:verify take; nothing leaves the browser", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ""}`));
  const hands = new Hands(page);
  await open(page, hands);
  const began = Date.now();
  await enterPaper(page, hands);
  const abstract = part(page, "2. Abstract");
  await hands.paste(abstract.getByLabel(/^Paste the abstract/), ABSTRACT);
  await hands.enter(abstract.getByRole("button", { name: "Read the abstract" }));
  await expect(abstract.getByRole("status")).toContainText("9 numerals of 9 to confirm");
  for (let left = 9; left > 0; left -= 1) {
    await expect(page.locator("select[data-role-of]:focus")).toHaveCount(1);
    await hands.press("Enter");
  }
  await expect(abstract.getByRole("status")).toHaveText("All 9 numerals are confirmed.");
  await hands.type(abstract.getByLabel("Address"), "https://example.org/eddy");
  await hands.type(abstract.getByLabel("Read on"), "2026-06-01");
  // A speed-up says which part of the work is timed.
  await hands.tabTo(abstract.locator('[data-result="speed-up"] [data-column="conditions"] input'));
  await hands.press("Home");
  hands.keys += 16;
  await page.keyboard.type("phase=sampling; ");
  await enterMethod(page, hands);
  await expect(abstract.locator('[data-result="fid"] [data-landing]').last()).toContainText(/generated at and sampling not stated: the \w+ of \w+ groups; would be/);
  const patch = await takePatch(page, hands);
  const took = (Date.now() - began) / 1000;
  test.info().annotations.push({ type: "measured", description: `abstract of 5 results: ${took.toFixed(1)} s, ${hands.keys} keys` });
  console.log(`abstract of 5 results: ${took.toFixed(1)} s by script, ${hands.keys} keys`);

  const download = page.waitForEvent("download");
  await hands.enter(page.getByRole("button", { name: "Save the abstract for data:verify" }));
  const text = readFileSync(await (await download).path(), "utf8");
  expect(applied(patch)).toContain("data:check: 0 problems");
  expect(applied(patch, text)).toContain("0 unaccounted");
  expect(patch.match(/^\+eddy-strokes.*,eddy-strokes-abstract,/gm)).toHaveLength(5);
  expect(asked.filter((request) => /Eddy|strokes|^POST/i.test(request))).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test("a table of forty results becomes a patch by keyboard", async ({ page }) => {
  const hands = new Hands(page);
  await open(page, hands);
  const began = Date.now();
  await enterPaper(page, hands);
  const tables = part(page, "3. Tables and result files");
  await hands.paste(tables.getByLabel(/^Paste a table/), TABLE);
  await hands.enter(tables.getByRole("button", { name: "Read the table" }));
  await expect(tables.getByRole("heading", { name: /: 40 rows/ })).toBeVisible();
  await hands.type(tables.getByLabel("Locator"), "Table 2");
  await hands.type(tables.getByLabel("Address"), "https://example.org/eddy");
  await hands.type(tables.getByLabel("Read on"), "2026-06-01");
  await hands.type(tables.locator('[data-table="0"] > div [data-column="benchmark_id"] input').first(), "weir-1");
  await hands.type(tables.locator('[data-table="0"] > div [data-column="metric_id"] input').first(), "mse");
  await hands.type(tables.getByLabel("What bold marks"), "the best");
  await hands.type(tables.locator('input[data-word="Eddy"]'), "eddy-strokes");
  await enterMethod(page, hands);
  await expect(tables.locator("[data-ledger]")).toHaveText("80 cells = 40 results + 40 conditions + 0 left out");
  const patch = await takePatch(page, hands);
  const took = (Date.now() - began) / 1000;
  console.log(`table of 40 results: ${took.toFixed(1)} s by script, ${hands.keys} keys`);
  expect(applied(patch)).toContain("data:check: 0 problems");
  expect(patch.match(/^\+eddy-strokes-table-2.*,eddy-strokes-table-2,/gm)).toHaveLength(40);
  expect(patch).toContain(",80,40,40,0,whole,");
});

test("nothing is lost by a reload; a problem stands beside its field; it can be erased", async ({ page }) => {
  const hands = new Hands(page);
  await open(page, hands);
  await enterPaper(page, hands);
  await page.getByLabel(/^Paste the abstract/).fill(ABSTRACT);
  await page.reload();
  const paper = part(page, "1. Paper");
  await expect(paper.getByLabel("Title")).toHaveValue("Eddy: Strokes in Still Water", { timeout: 20_000 });
  await expect(page.getByLabel(/^Paste the abstract/)).toHaveValue(ABSTRACT);
  await paper.getByLabel("First published").fill("May 2026");
  await expect(paper.locator('[data-column="published"]')).toContainText("a date as YYYY-MM-DD");
  await expect(paper.getByLabel("First published")).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Delete it and start over" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Open the desk" })).toBeVisible();
});

test("where a browser keeps nothing, the desk works for the visit and says so", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } }));
  const hands = new Hands(page);
  await open(page, hands);
  await page.getByLabel(/^Paper: search/).fill("Loom");
  await expect(page.locator('[data-kept="false"]')).toContainText("until the page is closed");
  await page.getByRole("button", { name: /Add “Loom”/ }).click();
  await expect(part(page, "1. Paper").getByLabel("Short name")).toHaveValue("Loom");
});
