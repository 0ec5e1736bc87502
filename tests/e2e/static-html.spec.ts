import type { Page } from "@playwright/test";
import { turnTo } from "@/tests/support/chart-on";
import { expect, test } from "@/tests/support/page";

/** A page with boards, and with charts that a script draws: it has a third of the HTML of the first page. */
const PAGE = "/benchmarks/meadow-256";
const rows = (page: Page) => page.locator("main table tbody tr").count();

/** Serves an address with other content than the scripts of the page expect. */
const serveChanged = (page: Page, address: string, change: (html: string) => string) =>
  page.route(address, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  });

test("a page that React gives up and builds again keeps its tables and draws its charts", async ({ page }) => {
  await page.goto(PAGE);
  const all = await rows(page);
  expect(all).toBeGreaterThan(20);
  const told: string[] = [];
  page.on("console", (message) => void told.push(message.text()));
  page.on("pageerror", (error) => void told.push(error.message));
  await serveChanged(page, PAGE, (html) => html.replace(">Skip to content<", ">Translated by an extension<"));
  await page.goto(PAGE);
  await expect(page.getByText("Skip to content")).toBeAttached();
  await expect.poll(() => told.join()).toContain("#418");
  await expect.poll(() => rows(page)).toBe(all);
  await turnTo(page.locator("main"));
});

test("a chart that cannot be loaded says so, and its table stands as before", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await page.goto("/");
  await page.route("**/*.js", (route) => route.abort());
  await page.locator(".chart-slot:not([data-drawn])").first().scrollIntoViewIfNeeded();
  await expect(
    page.getByText("The chart could not be drawn; the table below holds the same results.").first(),
  ).toBeVisible();
  await expect(page.locator("table").first()).toContainText(/\d\.\d/);
});

for (const address of ["/papers/loom", "/compare?method=loom&method=quire"])
  test(`${address} asked for as a tree is answered as HTML, with its tables`, async ({ request }) => {
    const answer = await request.get(address, { headers: { rsc: "1", "next-router-prefetch": "1" } });
    expect(answer.headers()["content-type"]).toContain("text/html");
    expect(await answer.text()).toMatch(/<tbody><tr>/);
  });
