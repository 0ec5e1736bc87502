import { expect, test } from "@/tests/support/page";

test.use({ javaScriptEnabled: false });

for (const address of ["/benchmarks/meadow-256", "/how-it-works", "/data", "/audit"]) {
  test(`${address} lists its parts in its head: a line on a desk, a fold on a phone, and each leads somewhere`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    const contents = page.getByRole("navigation", { name: "On this page" });
    const links = await contents.getByRole("link").all();
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      await expect(link).toBeInViewport();
      await expect(page.locator((await link.getAttribute("href")) ?? "")).toHaveCount(1);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(contents.getByRole("link").first()).toBeHidden();
    await contents.getByText("On this page").click();
    await expect(contents.getByRole("link").first()).toBeVisible();
  });
}

test("the old address of how it works leads on, with its query", async ({ request }) => {
  const moved = await request.get("/method?version=0123456789ab", { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, "/how-it-works?version=0123456789ab"]);
});
