import { expect, test } from "@/tests/support/page";

test.use({ javaScriptEnabled: false });

test("the audit leads to the audit of tables, which says of each check what it found and what it does not prove", async ({
  page,
}) => {
  await page.goto("/audit");
  await page.getByRole("main").getByRole("link", { name: "audit of tables" }).click();
  await expect(page).toHaveURL("/audit/tables");
  await expect(page.getByRole("table", { name: "Findings by check" }).locator("tbody tr")).toHaveCount(6);
  for (const title of [
    "Averages that are not the mean of their cells",
    "Marks for the best that are not on the best",
    "The same digits under another setting or method",
  ])
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await page.getByText("What is compared, what is taken into account, what it does not prove").first().click();
  await expect(
    page.getByText("It does not say which digits are wrong, the average or one of its cells.", { exact: false }),
  ).toBeVisible();
});

test("a finding leads to the place of its value, and the row of the value leads back", async ({ page }) => {
  await page.goto("/audit/tables");
  const finding = page.getByRole("table", { name: "Averages", exact: true }).getByRole("row").nth(1);
  const id = await finding.getAttribute("id");
  await finding.getByRole("cell").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/papers\/[a-z0-9-]+#[a-z0-9-]+$/);
  const cell = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(cell).toBeInViewport();
  // The findings come after it, as the page is read.
  await page.waitForLoadState();
  // The row refers to the finding by its number in the list of its source.
  const source = page.locator("details", { has: cell });
  await source.getByText(/^Table audit: \d+ findings?$/).click();
  const findings = source.getByRole("listitem");
  const hrefs = await findings.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const at = hrefs.indexOf(`/audit/tables#${id}`);
  await expect(findings.nth(at)).toContainText("An average is printed as");
  const numbers = await page.locator("tr", { has: cell }).getByRole("cell").last().innerText();
  expect(numbers.split(", ")).toContain(String(at + 1));
  await findings.nth(at).getByRole("link").click();
  await expect(page).toHaveURL(`/audit/tables#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test("every finding of the answer in JSON has its place on the page", async ({ page, request }) => {
  const { data } = (await (await request.get("/api/v1/table-audit.json")).json()) as {
    readonly data: readonly { readonly findings: readonly { readonly id: string }[] }[];
  };
  await page.goto("/audit/tables");
  const ids = new Set(await page.locator("main [id]").evaluateAll((all) => all.map(({ id }) => id)));
  for (const { findings } of data) for (const { id } of findings) expect.soft(ids.has(id), id).toBe(true);
});
