import type { Page } from "@playwright/test";
import { openPanel } from "@/tests/support/compare-page";
import { textOf, type Element } from "@/tests/support/elements";
import { htmlOf } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";
import { withoutHost } from "@/tests/support/without-host";

const OTHER = "000000000000";
/** One page of every kind, with and without a query. */
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
const withVersion = (address: string, version: string) =>
  `${address}${address.includes("?") ? "&" : "?"}version=${version}`;
const NOTICE = "Version of the data";
const PERMALINK = "Link to this page with its data version";
const noticeOf = (page: Page) => page.getByRole("complementary", { name: NOTICE });
const permalinkOf = (page: Page) => page.getByRole("link", { name: PERMALINK });

let version = "";
test.beforeAll(async ({ request }) => {
  version = (await (await request.get("/api/v1/conditions.json")).json()).meta.data_version;
});

test.describe("as it comes", () => {
  test.use({ wakes: false });
  test("a link of other data is told so on every page, and what changed is one link away", async ({
    page,
    request,
  }) => {
    const told = `made with data version ${OTHER}; the data has moved on to ${version}`;
    for (const address of ADDRESSES.slice(0, -1)) {
      // What the HTML says needs no browser; in the copy, only a script knows the version that is asked for.
      const html = await htmlOf(request, withVersion(address, OTHER));
      const notice = html.find(({ attribs }) => attribs["aria-label"] === NOTICE);
      if (notice !== undefined && textOf([notice]).includes(told)) continue;
      await page.goto(withVersion(address, OTHER));
      await expect(noticeOf(page), address).toContainText(told);
    }
    await page.goto(withVersion(ADDRESSES.at(-1) ?? "", OTHER));
    await expect(noticeOf(page)).toContainText(told);
    await noticeOf(page).getByRole("link", { name: "see what changed" }).click();
    await expect(page).toHaveURL("/data#changes");
    await expect(page.getByRole("heading", { name: "Changes" })).toBeInViewport();
  });
});

// Reads the HTML, which is what a reader has before any script: a chart adds its text only when it comes near the window.
test("before any script every page ends with the link to itself with its version, its query kept; a link of the present data shows what the plain address shows", async ({
  request,
  baseURL,
}) => {
  for (const address of [...ADDRESSES, withVersion("/papers/loom", OTHER)]) {
    const plain = await htmlOf(request, address);
    // A permanent link that is added later, and that does not have the whole address, is hidden.
    const permalink = plain.find(({ name, children }) => name === "a" && textOf(children).trim() === PERMALINK);
    const asked = new URL(address, baseURL);
    const found = new URL(permalink?.attribs.href ?? "none", asked);
    asked.searchParams.set("version", version);
    expect(found.href, address).toBe(asked.href);
    if (address.includes(OTHER)) continue;
    const versioned = await htmlOf(request, withVersion(address, version));
    expect(
      versioned.filter(({ attribs }) => attribs["aria-label"] === NOTICE),
      address,
    ).toEqual([]);
    expect(wordsOf(versioned), address).toBe(wordsOf(plain));
    expect(
      versioned.filter(({ name, attribs }) => name === "link" && attribs.rel === "canonical"),
      address,
    ).toHaveLength(address.startsWith("/search") ? 0 : 1);
  }
});

/** Returns the words of the body, including hidden ones, without scripts and without the link to the page itself. */
function wordsOf(page: readonly Element[]): string {
  const below = ({ name, attribs, children }: Element): string =>
    /^(?:script|style|template)$/.test(name) || attribs["data-permalink"] !== undefined
      ? ""
      : children.map((child) => ("attribs" in child ? below(child) : textOf([child]))).join("");
  return withoutHost(
    page
      .filter(({ name }) => name === "body")
      .map(below)
      .join(""),
  );
}

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
    const found = await page.evaluate(
      ([link, notice]) =>
        [...document.querySelectorAll("a, aside")].filter(
          (one) =>
            one.checkVisibility() && (one.textContent.trim() === link || one.getAttribute("aria-label") === notice),
        ).length,
      [PERMALINK, NOTICE] as const,
    );
    expect(found, address).toBe(0);
  }
});

test("the link follows the comparison as it changes without navigation", async ({ page }) => {
  await page.goto("/compare?method=loom&method=brisk-decoding");
  await openPanel(page);
  await page.locator("#remove-brisk-decoding").click();
  await expect(page).toHaveURL("/compare?method=loom");
  await expect(permalinkOf(page)).toHaveAttribute("href", `/compare?method=loom&version=${version}`);
});
