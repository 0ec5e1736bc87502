import { expect, test } from "@/tests/support/page";

test("a report about a number is a file that says which one, where no address for reports is set", async ({
  page,
  request,
}) => {
  await page.goto("/benchmarks/meadow-256");
  await page.locator("main tbody a[data-receipt]").first().click();
  const receipt = page.getByRole("group", { name: /^Receipt:/ });
  const href = (await receipt.getByRole("link", { name: "Report this number" }).getAttribute("href")) ?? "";
  const id = new URLSearchParams(href.split("?")[1]).get("result");
  const file = await request.get(href);
  expect(file.headers()["content-disposition"]).toContain(`report-${id}.`);
  const text = await file.text();
  for (const part of [`Result: ${id}`, "Value: ", "Source: ", `#${id}`]) expect(text).toContain(part);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ["/benchmarks", "/methods", "/papers", "/results"])
    test(`${address} says how to suggest a paper within its first screen`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(address);
      await expect(page.getByRole("main").getByRole("link", { name: "Suggest a paper" })).toBeInViewport();
      await expect(page.getByRole("main").getByRole("link", { name: "Suggest a paper" })).toHaveAttribute(
        "href",
        "/api/v1/report.md",
      );
    });

  test("a name that is not in the collection leads to a suggestion with that name", async ({ page }) => {
    await page.goto("/search?q=gMLP");
    await expect(page.getByRole("link", { name: "Suggest a paper that reports it" })).toHaveAttribute(
      "href",
      "/api/v1/report.md?name=gMLP",
    );
  });

  test("Copy link is not offered", async ({ page }) => {
    await page.goto("/papers/loom");
    await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden();
  });
});

for (const address of [
  "/benchmarks/weir-1",
  "/methods/loom",
  "/papers/loom",
  "/results?metric=fid",
  "/compare?method=loom&method=burl",
])
  test(`${address}: Copy link takes exactly what is shown, with the version of the data`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(address);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText("Link copied")).toBeVisible();
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.searchParams.get("version")).toMatch(/^[0-9a-f]{12}$/);
    copied.searchParams.delete("version");
    expect(`${copied.pathname}${copied.search}`).toBe(address);
  });
