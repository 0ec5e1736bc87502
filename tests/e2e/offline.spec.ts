import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "@/tests/support/page";

/** Runs on the server's site and on the copy for file hosts. */
test.use({ serviceWorkers: "allow" });

/** Opens a page and waits until all its files are stored. */
async function openAndKeep(page: Page, address: string) {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect
    .poll(() =>
      page.evaluate(
        async () => (await caches.match(location.href.split("#", 1)[0] ?? "", { ignoreVary: true })) !== undefined,
      ),
    )
    .toBe(true);
  await page.waitForLoadState("networkidle");
}

/** Simulates a lost connection: neither the page nor its service worker reaches the site. */
const cut = (context: BrowserContext) => context.setOffline(true);

test("what was opened opens again without a connection, and says so with the day of its data; what was not says so", async ({
  page,
  context,
}) => {
  await openAndKeep(page, "/benchmarks/weir-1");
  const rows = await page.locator("main tbody tr").count();
  expect(rows).toBeGreaterThan(0);
  await cut(context);
  await page.goto("/benchmarks/weir-1");
  await expect(page.locator("#kept-copy")).toContainText(
    /You are offline\. This is the page as you opened it on \d+ \w+ \d{4}/,
  );
  const day = await page
    .locator('meta[name="data-date"]')
    .getAttribute("content")
    .catch(() => null);
  if (day !== null) await expect(page.locator("#kept-copy")).toContainText(`with the data of ${day}`);
  expect(await page.locator("main tbody tr").count()).toBe(rows);
  await page.goto("/benchmarks/meadow-256").catch(() => undefined);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are offline");
  await context.setOffline(false);
  await page.goto("/benchmarks/weir-1");
  await expect(page.locator("#kept-copy")).toHaveCount(0);
});

test("a comparison that was opened is worked out again without a connection", async ({ page, context }) => {
  await openAndKeep(page, "/methods");
  await page.goto("/compare?method=loom&method=loom-flow");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Loom.*LoomFlow/);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  const answer = await page.locator("[data-answer]:visible").innerText();
  await cut(context);
  await page.goto("/compare?method=loom&method=loom-flow");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Loom.*LoomFlow/);
  await expect(page.locator("[data-answer]:visible")).toHaveText(answer);
});

test("it can be switched off: everything is erased, and nothing is kept until it is switched on", async ({
  page,
  context,
}) => {
  await openAndKeep(page, "/your-numbers");
  const place = page.locator("#kept-pages");
  await expect(place.getByRole("status")).toContainText("open again without a connection");
  await place.getByRole("button", { name: "Erase them and keep none" }).click();
  await expect(place.getByRole("status")).toContainText("are not kept");
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  expect(await left()).toEqual([0, 0]);
  // The worker of an open page goes on until the page is closed, but no longer keeps what passes through it.
  await page.evaluate(async () => {
    const script = performance.getEntriesByType("resource").find(({ name }) => name.includes("/_next/static/"));
    await (await fetch(script?.name ?? "")).text();
  });
  expect(await left()).toEqual([0, 0]);
  await page.goto("/methods");
  await page.waitForTimeout(5_000);
  expect(await left()).toEqual([0, 0]);
  await page.goto("/your-numbers");
  await page.locator("#kept-pages").getByRole("button", { name: "Keep them" }).click();
  await expect.poll(async () => (await left())[0]).toBe(1);
  await context.setOffline(true);
});

test("nothing of it is asked for before the page is used", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ serviceWorkers: "allow" })).newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${baseURL}/benchmarks`);
  await page.waitForTimeout(4_500);
  expect(asked.filter((path) => path.startsWith("/offline"))).toEqual([]);
  await page.context().close();
});
