import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";

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
  await expect(checks.getByRole("listitem").first()).toContainText("44 of 44 figures have a receipt that was held against the text it quotes");
  await expect(page.getByText("Nothing.", { exact: true })).toBeVisible();
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
  for (const [title, count] of [["With figures", 15], ["With a claim in words", 31], ["Without a claim to measure better", 11]] as const) {
    const list = page.locator("details", { hasText: title });
    await list.locator("summary").click();
    await expect(list.getByRole("link")).toHaveCount(count);
  }
});

test("how it works shows each verdict with two figures of the data, which open their receipts", async ({ page }) => {
  await page.goto("/method");
  const verdicts = page.locator("#verdicts");
  for (const kind of ["Comparable", "With caveats", "Not comparable"]) await expect(verdicts.getByText(kind, { exact: true })).toBeVisible();
  await expect(verdicts).toContainText("Because steps stated on one side only.");
  await verdicts.getByRole("button", { name: "4.19, open the receipt" }).click();
  await expect(verdicts.getByRole("group", { name: "Receipt: VAR, FID 4.19" })).toContainText("from 4.19 to 9.96");
});

test("every page leads to the audit and to how it works", async ({ page }) => {
  await page.goto("/papers/var");
  await page.getByRole("contentinfo").getByRole("link", { name: "Audit" }).click();
  await expect(page).toHaveURL("/audit");
  await page.getByRole("contentinfo").getByRole("link", { name: "How it works" }).click();
  await expect(page).toHaveURL("/method");
});
