import { parseDocument } from "htmlparser2";
import { elementsOf } from "@/tests/support/elements";
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

  test("/benchmarks, /methods, /papers and /results say how to suggest a paper within their first screen", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const address of ["/benchmarks", "/methods", "/papers", "/results"]) {
      await page.goto(address);
      const link = page.getByRole("main").getByRole("link", { name: "Suggest a paper" });
      await expect(link, address).toBeInViewport();
      await expect(link, address).toHaveAttribute("href", "/api/v1/report.md");
    }
  });

  test("Copy link is not offered", async ({ page }) => {
    await page.goto("/papers/loom");
    await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden();
  });
});

test("Copy link is offered on the pages of methods and papers, with the link of the page for it to take", async ({
  request,
}) => {
  for (const address of ["/methods/loom", "/papers/loom"]) {
    const elements = elementsOf(parseDocument(await (await request.get(address)).text()));
    expect(elements.filter(({ attribs }) => attribs["data-copy"] === "link").map(({ name }) => name)).toEqual([
      "button",
    ]);
    // The script takes the first.
    const link = elements.find(({ attribs }) => attribs["data-permalink"] !== undefined);
    expect(link?.attribs.href, address).toMatch(/^\?version=[0-9a-f]{12}$/);
  }
});

for (const address of ["/benchmarks/weir-1", "/results?metric=fid", "/compare?method=loom&method=burl"])
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
