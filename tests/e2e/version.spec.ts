import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/page";

const OTHER = "000000000000";
/** One page of every kind, with and without a query of its own. */
const ADDRESSES = [
  "/",
  "/benchmarks",
  "/benchmarks?topic=audio",
  "/benchmarks/meadow-256",
  "/methods",
  "/methods/loom",
  "/compare",
  "/compare?method=loom&method=brisk-decoding",
  "/papers",
  "/papers/loom",
  "/search?q=loom",
  "/data",
  "/audit",
  "/audit/tables",
  "/speed-ups",
  "/data/api",
  "/results",
  "/how-it-works",
  "/your-numbers",
  "/your-numbers/formats",
  "/desk",
];
const withVersion = (address: string, version: string) => `${address}${address.includes("?") ? "&" : "?"}version=${version}`;
const noticeOf = (page: Page) => page.getByRole("complementary", { name: "Version of the data" });
const permalinkOf = (page: Page) => page.getByRole("link", { name: "Link to this page with its data version" });

// Every test visits a page of every kind, on a machine that may do other things.
test.describe.configure({ timeout: 120_000 });

let version = "";
test.beforeAll(async ({ request }) => {
  version = (await (await request.get("/api/v1/conditions.json")).json()).meta.data_version;
});

test("a link of other data is told so on every page, and what changed is one link away", async ({ page }) => {
  for (const address of ADDRESSES) {
    await page.goto(withVersion(address, OTHER));
    await expect(noticeOf(page), address).toContainText(`made with data version ${OTHER}; the data has moved on to ${version}`);
  }
  await noticeOf(page).getByRole("link", { name: "see what changed" }).click();
  await expect(page).toHaveURL("/data#changes");
  await expect(page.getByRole("heading", { name: "Changes" })).toBeInViewport();
});

test.describe("before any script", () => {
  // A chart brings words of its own, when it comes near and not at once.
  test.use({ javaScriptEnabled: false });
  test("every page ends with the link to itself with its version, its query kept; a link of the present data shows what the plain address shows", async ({ page }) => {
    for (const address of [...ADDRESSES, withVersion("/papers/loom", OTHER)]) {
      await page.goto(address);
      await expect(permalinkOf(page), address).toHaveCount(1);
      const asked = new URL(address, page.url());
      asked.searchParams.set("version", version);
      expect(new URL((await permalinkOf(page).getAttribute("href")) ?? "", page.url()).href, address).toBe(asked.href);
      if (address.includes(OTHER)) continue;
      const plain = await page.locator("body").innerText();
      await page.goto(withVersion(address, version));
      await expect(noticeOf(page), address).toHaveCount(0);
      expect(await page.locator("body").innerText(), address).toBe(plain);
      await expect(page.locator("link[rel=canonical]"), address).toHaveCount(address.startsWith("/search") ? 0 : 1);
    }
  });
});

test("what is no version is named like any other part that was not understood", async ({ page }) => {
  await page.goto("/papers/loom?version=latest");
  const notice = page.getByRole("complementary", { name: "Parts of the address that were not understood" });
  await expect(notice).toContainText("version: found latest; allowed: 12 hexadecimal digits");
  await page.goto("/benchmarks/meadow-256?version=latest&scale=cubic");
  await expect(notice).toHaveCount(2);
});

test("a page that is not there has no link to itself", async ({ page }) => {
  for (const address of ["/no-such-page", "/papers/nothing", `/papers/nothing?version=${OTHER}`]) {
    await page.goto(address);
    await expect(permalinkOf(page), address).toHaveCount(0);
    await expect(noticeOf(page), address).toHaveCount(0);
  }
});

test("the link follows the comparison as it changes without navigation", async ({ page }) => {
  await page.goto("/compare?method=loom&method=brisk-decoding");
  await page.locator("#remove-brisk-decoding").click();
  await expect(page).toHaveURL("/compare?method=loom");
  await expect(permalinkOf(page)).toHaveAttribute("href", `/compare?method=loom&version=${version}`);
});
