import { expect, test } from "@/tests/support/page";

test("the reference is complete without JavaScript, and everything that it links to on itself and below the API is there", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto("/data/api");
  const hrefs = await page
    .locator("main a")
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
  const places = hrefs.filter((href) => href.startsWith("#"));
  expect(places.length).toBeGreaterThan(15);
  for (const place of places) await expect(page.locator(`[id="${place.slice(1)}"]`), place).toHaveCount(1);
  const addresses = hrefs.filter((href) => href.startsWith("/api/"));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
});

test("a link to a folded shape opens it", async ({ page }) => {
  await page.goto("/data/api");
  const shape = page.locator("#shape-Verdict");
  await expect(shape).toBeHidden();
  const answer = page.locator("#benchmark details", { has: page.locator('a[href="#shape-Verdict"]') }).first();
  await answer.locator("summary").click();
  await answer.getByRole("link", { name: "Verdict", exact: true }).first().click();
  await expect(shape).toBeVisible();
  await expect(shape).toBeInViewport();
});

test("the type of a refusal leads to the paragraph that explains it", async ({ page, request }) => {
  const { type } = (await (await request.get("/api/v1/results.json?colour=red")).json()) as { type: string };
  await page.goto(type);
  await expect(page.locator(`[id="${type.split("#")[1]}"]`)).toContainText("what was found and what is allowed");
});

test("code beside the downloads reads exactly what the download holds", async ({ page }) => {
  await page.goto("/benchmarks/meadow-256?metric=fid");
  const section = page.locator("section").filter({ has: page.getByRole("heading", { name: "Take it with you" }) });
  const href = (await section.getByRole("link", { name: "CSV", exact: true }).last().getAttribute("href")) ?? "";
  await section.getByText("Use it from code").click();
  for (const code of await section.locator("pre").all()) await expect(code).toContainText(href);
});
