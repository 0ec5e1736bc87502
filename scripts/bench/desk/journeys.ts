import type { Locator, Page } from "@playwright/test";
import type { Hands } from "./hands";
import { ABSTRACT, NUMERALS, TABLE } from "./texts";

const part = (page: Page, name: string) => page.getByRole("region", { name });
const column = (within: Locator, name: string) => within.locator(`[data-column="${name}"] input`).first();

/** Opens the desk, which is a button at first. */
export async function openDesk(page: Page, hands: Hands, base = ""): Promise<void> {
  await page.goto(`${base}/desk`);
  await hands.enter(page.getByRole("button", { name: "Open the desk" }));
  await part(page, "1. Paper").waitFor();
}

/** Enters a new paper, with everything that no text states. */
export async function enterPaper(page: Page, hands: Hands): Promise<void> {
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

/** Goes from an empty desk to the draft of an abstract with five results. */
export async function enterAbstract(page: Page, hands: Hands): Promise<void> {
  await enterPaper(page, hands);
  const abstract = part(page, "2. Abstract");
  await hands.paste(abstract.getByLabel(/^Paste the abstract/), ABSTRACT);
  await hands.enter(abstract.getByRole("button", { name: "Read the abstract" }));
  for (let left = NUMERALS; left > 0; left -= 1) {
    // Each numeral is read before it is confirmed, and the focus moves on by itself.
    const asked = page.locator("select[data-role-of]:focus");
    await asked.waitFor();
    await hands.tabTo(asked);
    await hands.press("Enter");
  }
  await hands.type(abstract.getByLabel("Address"), "https://example.org/eddy");
  // A speed-up states which part of the work is timed.
  await hands.tabTo(abstract.locator('[data-result="speed-up"] [data-column="conditions"] input'));
  await hands.press("Home");
  await hands.typeHere("phase=sampling; ");
  await enterMethod(page, hands);
}

/** Goes from an empty desk to the draft of a table with forty results. */
export async function enterTable(page: Page, hands: Hands): Promise<void> {
  await enterPaper(page, hands);
  const tables = part(page, "3. Tables and result files");
  await hands.paste(tables.getByLabel(/^Paste a table/), TABLE);
  await hands.enter(tables.getByRole("button", { name: "Read the table" }));
  await tables.getByRole("heading", { name: /: 40 rows/ }).waitFor();
  await hands.type(tables.getByLabel("Locator"), "Table 2");
  await hands.type(tables.getByLabel("Address"), "https://example.org/eddy");
  const shared = tables.locator('[data-table="0"] > div');
  await hands.type(column(shared, "benchmark_id"), "weir-1");
  await hands.type(column(shared, "metric_id"), "mse");
  await hands.type(tables.getByLabel("What bold marks"), "the best");
  await hands.type(tables.locator('input[data-word="Eddy"]'), "eddy-strokes");
  await enterMethod(page, hands);
}

/** Returns the patch, created once no problem is left; `problemsBefore` is how many problems the check found in the finished draft. */
export async function takePatch(
  page: Page,
  hands: Hands,
): Promise<{ readonly patch: string; readonly problemsBefore: number }> {
  const problems = page.locator("[data-problems]");
  await page.locator('[data-problems]:not([data-problems="checking"])').waitFor();
  const problemsBefore = Number(await problems.getAttribute("data-problems"));
  await page.locator('[data-problems="0"]').waitFor();
  await hands.enter(page.getByRole("button", { name: "Make the patch" }));
  const patch = page.getByLabel("The patch", { exact: true });
  await patch.waitFor({ state: "attached" });
  return { patch: await patch.inputValue(), problemsBefore };
}
