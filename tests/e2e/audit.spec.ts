import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "../support/page";

test.use({ javaScriptEnabled: false });

const record = JSON.parse(readFileSync(path.join(import.meta.dirname, "..", "..", "data", "verified.json"), "utf8")) as { readonly data_version: string };

test("the audit says verified of the data that is served, and of no other", async ({ page, request }) => {
  const { meta } = await (await request.get("/api/v1/papers.json")).json();
  expect(record.data_version).toBe(meta.data_version);
  await page.goto("/audit");
  await expect(page.getByText(/Verified on \d+ \w+ \d{4} against the texts of 57 abstracts/)).toBeVisible();
});

test("the audit counts what was checked and says that nothing failed", async ({ page }) => {
  await page.goto("/audit");
  const checks = page.getByRole("region").or(page.locator("section", { has: page.getByRole("heading", { name: "What was checked" }) }));
  await expect(checks.getByRole("listitem").first()).toContainText("44 of 44 figures of abstracts have a receipt that was held against the text it quotes");
  await expect(page.getByText("Nothing.", { exact: true })).toBeVisible();
});

test("the audit counts every kind of source, how it was checked and what fails", async ({ page }) => {
  await page.goto("/audit");
  const rows = page.getByRole("table", { name: /by kind of source/ }).locator("tbody tr");
  const counts = await rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent))));
  expect(counts).toEqual([[57, 44, 0], [21, 746, 0], [15, 396, 0], [21, 429, 0], [114, 1615, 0]]);
  await expect(rows.nth(1)).toContainText("count and SHA-256 of the lines are on record");
  await expect(page.getByText("nobody held the tables against the publisher’s PDF")).toBeVisible();
});

test("the audit accounts for every numeral by role and by paper", async ({ page }) => {
  await page.goto("/audit");
  const roles = page.getByRole("table", { name: "Numerals by the role that they play" });
  const counts = (await roles.locator("tbody td").allInnerTexts()).map(Number);
  expect(counts.at(-1)).toBe(143);
  expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(143);
  await page.getByText("By paper", { exact: true }).click();
  await expect(page.getByRole("table", { name: "Numerals of each abstract by role" }).locator("tbody tr")).toHaveCount(57);
});

test("papers stand in one list each, with links", async ({ page }) => {
  await page.goto("/audit");
  for (const [title, count] of [["With figures", 15], ["With a claim in words", 31], ["Without a claim to measure better", 11], ["Of the last two, those that other sources document", 9]] as const) {
    const list = page.locator("details", { hasText: title });
    await list.locator("summary").click();
    await expect(list.getByRole("link")).toHaveCount(count);
  }
});

test("how it works shows each verdict with two figures of the data, which open their receipts", async ({ page }) => {
  await page.goto("/method");
  const verdicts = page.locator("#verdicts");
  for (const kind of ["Comparable", "With caveats", "Not comparable"]) await expect(verdicts.getByText(kind, { exact: true })).toBeVisible();
  await expect(verdicts).toContainText("sampling differs: rejection sampling and standard");
  await expect(verdicts).toContainText("Because steps stated on one side only.");
  await verdicts.getByRole("button", { name: "4.19, open the receipt" }).click();
  await expect(verdicts.getByRole("group", { name: "Receipt: VAR, FID 4.19" })).toContainText("from 4.19 to 9.96");
});

test("how it works tells each kind of source by its mark, and each condition by its role", async ({ page }) => {
  await page.goto("/method");
  const kinds = page.locator("#kinds");
  for (const mark of ["in charts filled", "with a dot", "with a thick outline", "with a dashed outline"]) await expect(kinds).toContainText(mark);
  const conditions = page.locator("#conditions");
  for (const role of ["Must match", "May vary, as an axis", "Caveat"]) await expect(conditions.getByText(role, { exact: true })).toBeVisible();
  await conditions.getByText("The 17 conditions of this role").click();
  await expect(conditions.getByText("Look-back", { exact: true })).toBeVisible();
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("every page leads to the audit and to how it works", async ({ page }) => {
  await page.goto("/papers/var");
  await page.getByRole("contentinfo").getByRole("link", { name: "Audit" }).click();
  await expect(page).toHaveURL("/audit");
  await page.getByRole("contentinfo").getByRole("link", { name: "How it works" }).click();
  await expect(page).toHaveURL("/method");
});
