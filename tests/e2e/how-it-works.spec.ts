import { expect, test } from "@/tests/support/page";
import { tableOf } from "@/tests/support/served";

test.use({ javaScriptEnabled: false });

test("how it works shows each verdict with two results of the data, which open their receipts", async ({ page }) => {
  await page.goto("/how-it-works");
  const verdicts = page.locator("#verdicts");
  for (const kind of ["Comparable", "With caveats", "Not comparable"])
    await expect(verdicts.getByText(kind, { exact: true })).toBeVisible();
  await expect(verdicts).toContainText("sampling differs: standard and rejection sampling");
  await expect(verdicts).toContainText("steps stated on one side only");
  const value = verdicts.getByRole("button", { name: /, open the receipt$/ }).first();
  const digits = (await value.textContent()) ?? "none";
  await value.click();
  await expect(verdicts.getByRole("group", { name: /^Receipt: / }).first()).toContainText(digits);
});

test("how it works tells each kind of source by its mark, and each condition by its role", async ({
  page,
  request,
}) => {
  const match = (await tableOf(request, "conditions")).filter(({ role }) => role === "match");
  await page.goto("/how-it-works");
  const kinds = page.locator("#kinds");
  for (const mark of ["in charts filled", "with a dot", "with a thick outline", "with a dashed outline"])
    await expect(kinds).toContainText(mark);
  const conditions = page.locator("#conditions");
  for (const role of ["Must match", "May vary, as an axis", "Caveat"])
    await expect(conditions.getByText(role, { exact: true })).toBeVisible();
  await conditions.getByText(`The ${match.length} conditions of this role`).click();
  await expect(conditions.getByText("Look-back", { exact: true })).toBeVisible();
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("every page leads to the audit and to how it works", async ({ page }) => {
  await page.goto("/papers/loom");
  await page.getByRole("contentinfo").getByRole("link", { name: "Audit" }).click();
  await expect(page).toHaveURL("/audit");
  await page.getByRole("contentinfo").getByRole("link", { name: "How it works" }).click();
  await expect(page).toHaveURL("/how-it-works");
});
