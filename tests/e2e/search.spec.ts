import type { Page } from "@playwright/test";
import { violationsInBoth } from "@/tests/support/axe";
import { elementsOf, textOf, type Element } from "@/tests/support/elements";
import { hasId, htmlOf, isNamed } from "@/tests/support/html-of";
import { expect, test } from "@/tests/support/page";

const field = (page: Page) => page.getByRole("combobox", { name: "Methods, benchmarks, papers and results" });
const options = (page: Page) => page.getByRole("listbox", { name: "Results" }).getByRole("option");
const status = (page: Page) => page.getByRole("dialog", { name: "Search" }).getByRole("status");

/** Returns what the HTML of the search page says of its answer. */
const statusOf = (page: readonly Element[]) => textOf(page.filter(({ attribs }) => attribs.role === "status"));
/** Returns the elements of the part with this heading, without the number of its entries. */
const partOf = (page: readonly Element[], heading: string): readonly Element[] =>
  page
    .filter(isNamed("section"))
    .map(elementsOf)
    .find((part) => textOf(part.filter(isNamed("h2"))).replace(/ \(\d+\)$/, "") === heading) ?? [];

/** Opens the palette by its key, and types a query. */
async function ask(page: Page, query: string) {
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeVisible();
  await page.keyboard.type(query);
}

test("the palette works by keyboard alone", async ({ page }) => {
  await page.goto("/benchmarks");
  await ask(page, "brisck");
  await expect(options(page).first()).toContainText("Brisk Decoding");
  const count = await options(page).count();
  await expect(status(page)).toContainText("Nothing called “brisck” is in the collection.");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");

  const isMarked = async (at: number) => {
    const option = options(page).nth(at);
    await expect(option).toHaveAttribute("aria-selected", "true");
    await expect(field(page)).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
    await expect(field(page)).toBeFocused();
  };
  await page.keyboard.press("ArrowDown");
  await isMarked(0);
  await page.keyboard.press("ArrowDown");
  await isMarked(1);
  await page.keyboard.press("End");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowUp");
  await isMarked(count - 1);
  await page.keyboard.press("ArrowDown");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowDown");
  await isMarked(0);
  const href = (await options(page).first().getAttribute("href")) ?? "";
  expect(href).toBe("/methods/brisk-decoding");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(href);
});

test("Enter without a marked result opens the page of all", async ({ page }) => {
  await page.goto("/benchmarks");
  await ask(page, "meadw");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=meadw");
  await expect(page.getByRole("main").getByRole("link", { name: "Meadow 256×256" })).toHaveAttribute(
    "href",
    "/benchmarks/meadow-256",
  );
});

test("Escape, the button and a click beside it close the palette and give the focus back", async ({ page }) => {
  await page.goto("/benchmarks");
  const link = page.getByRole("main").getByRole("link", { name: "Meadow 256×256" });
  for (const close of [
    () => page.keyboard.press("Escape"),
    () => page.getByRole("button", { name: "Close" }).click(),
    () => page.mouse.click(5, 5),
  ]) {
    await link.focus();
    await ask(page, "v");
    await close();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(link).toBeFocused();
  }
});

test("the key / opens it, is a letter in a field, and can be turned off", async ({ page }) => {
  await page.goto("/search");
  // The page starts with the focus in its field, where keys are text.
  await page.getByRole("heading", { level: 1 }).click();
  await ask(page, "a/b");
  await expect(field(page)).toHaveValue("a/b");
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill("");
  await page.getByRole("searchbox").press("/");
  await expect(page.getByRole("searchbox")).toHaveValue("/");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("/");
  await page.getByRole("checkbox", { name: "Key / opens the search" }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // The other keys still open it.
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("checkbox", { name: "Key / opens the search" })).not.toBeChecked();
});

test("a click on the link opens it too, and a result opens in another tab as any link does", async ({
  page,
  context,
}) => {
  await page.goto("/benchmarks", { waitUntil: "networkidle" });
  await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("meadow");
  const opened = context.waitForEvent("page");
  await options(page).first().click({ button: "middle" });
  await expect(await opened).toHaveURL("/benchmarks/meadow-256");
  await expect(field(page)).toBeVisible();
});

test("a request that fails says so, keeps what was found, and can be made again", async ({ page }) => {
  await page.goto("/benchmarks");
  await ask(page, "meadow");
  await expect(options(page)).not.toHaveCount(0);
  const found = await options(page).count();
  await page.route("**/api/v1/search.json**", (route) => route.abort());
  await page.keyboard.type(" 256");
  await expect(status(page)).toHaveText("The search did not answer.");
  await expect(options(page)).toHaveCount(found);
  await page.unroute("**/api/v1/search.json**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(status(page)).toHaveText(/^\d+ match(es)?$/);
});

test("only the last of several questions is answered", async ({ page }) => {
  await page.goto("/benchmarks");
  let asked = 0;
  await page.route("**/api/v1/search.json**", async (route) => {
    asked++;
    const isFirst = new URL(route.request().url()).searchParams.get("q") === "loom";
    if (isFirst) await new Promise((resolve) => setTimeout(resolve, 1200));
    await route.continue().catch(() => {});
  });
  await ask(page, "loom");
  await expect.poll(() => asked).toBe(1);
  await field(page).fill("meadow");
  await expect(options(page).first()).toContainText("Meadow 256×256");
  await page.waitForTimeout(1400);
  await expect(options(page).first()).toContainText("Meadow 256×256");
});

test("nothing is loaded for the palette before it is used", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", (response) => response.request().resourceType() === "script" && scripts.push(response.url()));
  await page.goto("/benchmarks", { waitUntil: "networkidle" });
  const before = scripts.length;
  await ask(page, "v");
  expect(scripts.length).toBeGreaterThan(before);
});

test("the open palette has no violation that axe can find, in light or in dark", async ({ page }) => {
  await page.goto("/benchmarks");
  await ask(page, "state space");
  await expect(options(page)).not.toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  expect(await violationsInBoth(page)).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search is a page with a form", async ({ page }) => {
    await page.goto("/benchmarks");
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    await expect(page).toHaveURL("/search");
    await page.getByRole("searchbox").fill("brisck");
    await page.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL("/search?q=brisck");
    await expect(page.getByRole("searchbox")).toHaveValue("brisck");
    await expect(page.getByRole("region", { name: "Methods" }).getByRole("link").first()).toHaveText("Brisk Decoding");
    await expect(page.getByRole("region", { name: "Papers" })).toContainText("Brisk Decoding: One-Step Sampling");
  });

  test("nothing found names the nearest and says what can be searched", async ({ request }) => {
    const { rows } = await (await request.get("/api/health")).json();
    const page = await htmlOf(request, "/search?q=fdi");
    expect(statusOf(page)).toContain("Nothing called fdi is in the collection.");
    expect(textOf(partOf(page, "The most similar names").filter(isNamed("a")).slice(0, 1))).toBe(
      "Fréchet inception distance",
    );
    expect(textOf(partOf(page, "What is searched").filter(isNamed("p")))).toContain(`${rows.papers} papers`);
  });

  test("configurations and results are found, and a name that is not there is said to be not there before anything else", async ({
    request,
  }) => {
    const first = (page: readonly Element[], name: string) => partOf(page, name).find(isNamed("a"));
    const configurations = first(await htmlOf(request, "/search?q=Slate-XL/2"), "Configurations");
    expect(textOf(configurations?.children ?? [])).toBe("Slate XL/2");
    const results = first(await htmlOf(request, "/search?q=Loom+1.90"), "Results");
    expect(results?.attribs.href).toBe("/papers/loom#loom-fid");
    expect(statusOf(await htmlOf(request, "/search?q=gMLP"))).toContain("Nothing called gMLP is in the collection.");
  });

  test("a very long query is cut and says so", async ({ request }) => {
    const page = await htmlOf(request, `/search?q=${"x".repeat(3000)}`);
    expect(textOf(page.filter(isNamed("aside")))).toContain("at most 100 characters");
    expect(page.find(hasId("q"))?.attribs.value).toBe("x".repeat(100));
  });
});

test("no query is an error of the server, nor code", async ({ page, request }) => {
  for (const query of [
    "%00",
    "%E0%A4%A",
    "%",
    "%ED%A0%80",
    "__proto__",
    "constructor",
    "'\"><script>alert(1)</script>",
    "%E2%80%AEabc",
    "+++",
    "a".repeat(7000),
    "q&q=b&q[]=c&%5B=1",
  ])
    for (const address of [`/search?q=${query}`, `/api/v1/search.json?q=${query}`]) {
      const answer = await request.get(address);
      expect(answer.status(), address.slice(0, 80)).toBeLessThan(500);
    }
  page.on("dialog", () => expect(false, "a query ran as code").toBe(true));
  await page.goto(`/search?q=${encodeURIComponent("<img src=x onerror=alert(1)><script>alert(1)</script>")}`);
  await expect(page.getByRole("status")).toContainText("<img src=x onerror=alert(1)>");
  expect(await page.locator("main img, main script").count()).toBe(0);
});
