import type { Page } from "@playwright/test";
import { violationsInBoth } from "@/tests/support/axe";
import { expect, test } from "@/tests/support/page";
import { expectTouchSize } from "@/tests/support/touch-size";

/** What the abstracts say: few results, so that a table is short. */
const ABSTRACTS = "kind=abstract&method=loom&method=brisk-decoding";
const TWO = `/compare?${ABSTRACTS}`;
const THREE = `/compare?${ABSTRACTS}&method=quire&reference=loom`;
const FORECASTERS = "/compare?method=headwater&method=fedora-former&method=d-line";
/** What every source says. */
const ALL = "/compare?method=loom&method=loom-flow&method=brisk-decoding";
const NINE_METHODS = ["loom", "brisk-decoding", "quire", "cask", "mistvae", "glide-steps", "ar-baseline", "loom-flow", "knot"];
const NINE = `/compare?kind=abstract&${NINE_METHODS.map((id) => `method=${id}`).join("&")}`;

const chips = (page: Page) => page.getByRole("list", { name: "Chosen methods" }).getByRole("listitem");
const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Without the comments by which React finds its texts in what the server made. */
const tableHtml = async (page: Page) => (await page.locator("table:visible").first().innerHTML()).replaceAll("<!-- -->", "");

/** The methods that the boards name, each once. */
async function inBoard(page: Page): Promise<readonly string[]> {
  const names = await page.locator('table:visible a[href^="/methods/"]').allTextContents();
  return [...new Set(names)];
}

/** The sentence above the chart. What the server said stays in the page, unseen, until it goes. */
const answer = (page: Page) => page.locator("[data-answer]:visible");

/** The gzip bytes of all scripts that the page has asked for, each once: what was fetched ahead is loaded from the cache. */
const scriptBytes = (page: Page) =>
  page.evaluate(() => {
    const files = (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).filter(({ name }) => name.includes(".js"));
    return [...new Map(files.map(({ name, encodedBodySize }) => [name, encodedBodySize])).values()].reduce((sum, size) => sum + size, 0);
  });

/** The panel takes over when a reader turns to the controls. */
async function openPanel(page: Page) {
  await page.getByLabel("Add a method").focus();
  await expect(page.getByRole("combobox", { name: "Add a method" })).toHaveAttribute("aria-autocomplete", "list");
  await expect(page.getByRole("combobox", { name: "Add a method" })).toBeFocused();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page opens on an example, with the picker above and other comparisons below", async ({ page }) => {
    await page.goto("/compare");
    await expect(answer(page)).toContainText("An example, Loom, LoomFlow, Brisk Decoding and Quire:");
    const board = page.getByRole("table").first();
    expect((await page.getByLabel("Add a method").boundingBox())?.y).toBeLessThan((await board.boundingBox())?.y ?? 0);
    const starts = page.getByRole("region", { name: "Start with one of these" }).getByRole("listitem");
    await expect(starts).toHaveCount(3);
    await starts.last().getByRole("link").click();
    await expect(page).toHaveURL(/\/compare\?method=/);
    await expect(chips(page).first()).toBeVisible();
  });

  test("the form adds a method by its name and sets the reference", async ({ page }) => {
    await page.goto(TWO);
    await page.getByLabel("Add a method").fill("Quire");
    await page.getByText("Options").click();
    await page.getByLabel("Reference", { exact: true }).selectOption("Loom");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(chips(page)).toHaveText(["Loom", "Brisk Decoding", "Quire"]);
    await expect(page.getByRole("row", { name: /9\.87/ }).first()).toContainText("+129.0");
  });

  test("a grid has methods across and benchmarks by horizon down, with wins, and the answer in words", async ({ page }) => {
    await page.goto(FORECASTERS);
    await expect(answer(page)).toHaveText(/^FedoraFormer has the lowest MSE in \d+ of \d+ rows that all 3 report, Headwater in \d+ and D-Line in \d+/);
    const grid = page.getByRole("region", { name: "MSE and MAE", exact: true });
    await expect(grid.getByRole("columnheader", { name: /^(Headwater|FedoraFormer|D-Line)$/ })).toHaveText(["Headwater", "FedoraFormer", "D-Line"]);
    await expect(page.getByRole("region", { name: /^MSE and MAE/ }).getByRole("rowgroup").filter({ hasText: "Weir 1" }).getByRole("rowheader", { name: "720" })).toHaveCount(1);
    const pairs = page.getByRole("table", { name: "Better · level · worse" });
    // The count from either side is one count.
    const [, wins = "", ties = "", losses = ""] = /(\d+) · (\d+) · (\d+)/.exec(await pairs.getByRole("row").nth(1).getByRole("cell").nth(1).innerText()) ?? [];
    await expect(pairs.getByRole("row").nth(2).getByRole("cell").nth(0)).toContainText(`${losses} · ${ties} · ${wins}`);
  });

  test("methods are moved and removed by links", async ({ page }) => {
    await page.goto(THREE);
    await page.getByRole("link", { name: "Move Brisk Decoding left" }).click();
    await expect(chips(page)).toHaveText(["Brisk Decoding", "Loom", "Quire"]);
    await page.getByRole("link", { name: "Remove Loom" }).click();
    await expect(page).toHaveURL("/compare?kind=abstract&method=brisk-decoding&method=quire");
  });

  test("only shared rows, by the form", async ({ page }) => {
    await page.goto(ALL);
    await expect(page.getByText(/comparison groups? of one method only/)).toBeVisible();
    await page.getByText("Options").click();
    await page.getByLabel("Only rows that methods share").check();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL(/shared=yes/);
    await expect(page.getByText(/comparison groups? of one method only/)).toHaveCount(0);
    await page.getByRole("link", { name: "Show everything" }).click();
    await expect(page).toHaveURL(ALL);
  });

  test("a value leads to its permanent place, ranks are those of the whole group, and what one method alone has is folded", async ({ page }) => {
    await page.goto(ALL);
    const board = page.getByRole("region", { name: /^Fréchet inception distance on Meadow/ }).first();
    await expect(board.locator("b")).not.toHaveCount(0);
    await expect(page.getByText(/ranks count all \d+ of the comparison group/)).toBeVisible();
    const alone = page.getByText(/comparison groups? of one method only/);
    const line = page.locator("details", { has: alone }).getByRole("listitem").first();
    await expect(line).toBeHidden();
    await alone.click();
    await expect(line).toBeVisible();
    await board.locator("a[data-receipt]").first().click();
    await expect(page).toHaveURL(/\/papers\/[^#]+#./);
  });

  test("an unknown method is named with the nearest ids", async ({ page }) => {
    await page.goto("/compare?method=loomm&method=loom&reference=quire");
    const notice = page.getByRole("complementary");
    await expect(notice).toContainText("method: no method here is called loomm; closest matches: loom and loom-flow.");
    await expect(notice).toContainText("reference: found quire; allowed: loom");
    await expect(chips(page)).toHaveText(["Loom"]);
  });

  test("a method without a result says so instead of an empty table", async ({ page }) => {
    await page.goto("/compare?kind=abstract&method=loom-flow");
    await expect(page.getByText("LoomFlow has no result here.")).toBeVisible();
  });

  test("a topic chooses all its methods", async ({ page }) => {
    await page.goto("/compare");
    await page.getByText("Every method of a topic").click();
    const link = page.getByRole("navigation", { name: "Topic" }).getByRole("link", { name: /^image generation/ });
    const count = Number(/\d+/.exec((await link.textContent()) ?? "")?.[0]);
    await link.click();
    await expect(chips(page)).toHaveCount(count);
  });
});

test.describe("with JavaScript", () => {
  test("a method is added by keyboard alone, and the back button takes it away", async ({ page }) => {
    await page.goto(TWO);
    await openPanel(page);
    const combobox = page.getByRole("combobox", { name: "Add a method" });
    await page.keyboard.type("quir");
    const options = page.getByRole("listbox", { name: "Methods" }).getByRole("option");
    await expect(options.first()).toContainText("Quire");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await expect(combobox).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${TWO}&method=quire`);
    await expect.poll(() => inBoard(page)).toContain("Quire");
    await expect(page.getByRole("status").filter({ hasText: "Loom, Brisk Decoding and Quire: " })).toBeAttached();
    await expect(combobox).toBeFocused();
    await expect(combobox).toHaveValue("");
    await page.goBack();
    await expect(page).toHaveURL(TWO);
    await expect.poll(() => inBoard(page)).not.toContain("Quire");
    await expect(chips(page)).toHaveText(["Loom", "Brisk Decoding"]);
    await page.goForward();
    await expect.poll(() => inBoard(page)).toContain("Quire");
    await page.reload();
    await expect.poll(() => inBoard(page)).toContain("Quire");
  });

  test("the list is walked by arrows, closed by Escape and left by Home", async ({ page }) => {
    await page.goto(TWO);
    await openPanel(page);
    const combobox = page.getByRole("combobox", { name: "Add a method" });
    const selected = page.getByRole("listbox", { name: "Methods" }).getByRole("option", { selected: true });
    await page.keyboard.press("ArrowDown");
    await expect(combobox).toHaveAttribute("aria-expanded", "true");
    const first = (await selected.textContent()) ?? "";
    await page.keyboard.press("ArrowUp");
    await expect(selected).not.toHaveText(first);
    await page.keyboard.press("ArrowDown");
    await expect(selected).toHaveText(first);
    await page.keyboard.press("Home");
    await expect(selected).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(combobox).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.type("no such method");
    await expect(page.getByText("No method of this name.", { exact: false }).locator("visible=true").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(combobox).toHaveValue("");
    await expect(page).toHaveURL(TWO);
  });

  test("a chip is removed without a new page, and the focus goes on", async ({ page }) => {
    await page.goto(THREE);
    await openPanel(page);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.getByRole("link", { name: "Remove Loom" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/compare?kind=abstract&method=brisk-decoding&method=quire");
    await expect.poll(() => inBoard(page)).not.toContain("Loom");
    await expect(page.getByRole("link", { name: "Remove Brisk Decoding" })).toBeFocused();
    await expect(page.getByLabel("Reference", { exact: true })).toHaveValue("");
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  });

  test("reference and shared rows apply at once and stand in the address and the downloads", async ({ page }) => {
    await page.goto(TWO);
    await openPanel(page);
    await page.getByText("Options").click();
    await page.getByLabel("Reference", { exact: true }).selectOption("Loom");
    await expect(page.locator("table:visible").first()).toContainText("+129.0");
    await page.getByLabel("Only rows that methods share").check();
    const query = `?${ABSTRACTS}&reference=loom&shared=yes`;
    await expect(page).toHaveURL(`/compare${query}`);
    await expect(page.locator("a:visible", { hasText: /^CSV$/ }).first()).toHaveAttribute("href", `/api/v1/compare.csv${query}&form=board`);
    // A copy without a server has no file of a choice but its boards.
    const isCopy = await page.evaluate(() => "shards" in document.documentElement.dataset);
    const file = page.locator("a:visible", { hasText: /^CSV$/ }).last();
    await (isCopy ? expect(file).toHaveAttribute("aria-disabled", "true") : expect(file).toHaveAttribute("href", `/api/v1/compare.csv${query}`));
    // The panel draws what the server would.
    const drawn = await tableHtml(page);
    await page.goto(page.url());
    expect(await tableHtml(page)).toBe(drawn);
  });

  test("a reader who was in the field before any script ran has the panel when it comes", async ({ context }) => {
    const page = await context.newPage();
    await page.route("**/*.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(TWO);
    await page.getByLabel("Add a method").focus();
    await page.keyboard.type("quir");
    const combobox = page.getByRole("combobox", { name: "Add a method" });
    await expect(combobox).toHaveAttribute("aria-autocomplete", "list");
    await expect(combobox).toHaveValue("quir");
    await expect(combobox).toBeFocused();
  });

  test("from nothing to a comparison and back to nothing", async ({ page }) => {
    await page.goto("/compare");
    await openPanel(page);
    await page.keyboard.type("mistvae");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/compare?method=mistvae");
    await page.getByRole("link", { name: "Remove MistVAE" }).click();
    await expect(page).toHaveURL("/compare");
    await expect(answer(page)).toContainText("An example");
    await expect(page.getByLabel("Add a method")).toBeFocused();
  });

  test("what was typed and chosen while the panel was on its way is kept", async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.goto(TWO);
    await page.route("**/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByLabel("Add a method").focus();
    await page.keyboard.type("quir");
    await page.getByText("Options").click();
    await page.getByLabel("Only rows that methods share").check();
    await page.getByLabel("Add a method").focus();
    release();
    await expect(page.getByRole("listbox", { name: "Methods" }).getByRole("option", { selected: true })).toContainText("Quire");
    await expect(page.getByLabel("Add a method")).toHaveValue("quir");
    await expect(page).toHaveURL(`${TWO}&shared=yes`);
  });

  test("a request that fails says so, leaves the table and can be made again", async ({ page }) => {
    await page.goto(TWO);
    await openPanel(page);
    await page.route("**/api/v1/compare-board.json*", (route) => route.abort());
    await page.keyboard.type("quire");
    await page.keyboard.press("Enter");
    const alert = page.getByRole("alert").filter({ hasText: "could not be reached" });
    await expect(alert).toContainText("so this is still the comparison of Loom and Brisk Decoding.");
    await expect.poll(() => inBoard(page)).not.toContain("Quire");
    await page.unroute("**/api/v1/compare-board.json*");
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => inBoard(page)).toContain("Quire");
    await expect(alert).toHaveCount(0);
  });

  test("nothing but a small shell is loaded before the controls are touched, and no data at all", async ({ page }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    // As if the chart were further down.
    await page.addInitScript(() => Object.assign(IntersectionObserver.prototype, { observe: () => undefined }));
    await page.goto(THREE, { waitUntil: "networkidle" });
    expect(await scriptBytes(page)).toBeLessThanOrEqual(140_000);
    expect(requests.filter((url) => url.includes("/api/"))).toEqual([]);
    await openPanel(page);
    expect(await scriptBytes(page)).toBeLessThanOrEqual(200_000);
    expect(requests.filter((url) => url.includes("/api/"))).toEqual([]);
  });
});

test.describe("at every width", () => {
  test("the page never scrolls sideways; a board that is wider does by itself, and keeps its names in sight", async ({ page }) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const address of ["/compare", TWO, THREE, ALL, FORECASTERS, NINE]) {
        await page.goto(address);
        expect(await pageWidth(page), `${address} at ${width}`).toBeLessThanOrEqual(width);
      }
      const region = page.locator("[role=region]:visible").filter({ has: page.locator("tbody th[scope=row] a") }).last();
      expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(0);
      await region.evaluate((element) => element.scrollTo({ left: 300 }));
      expect((await region.locator("tbody th[scope=row]").first().boundingBox())?.x).toBeGreaterThanOrEqual(0);
    }
  });

  test("the region of the table is reached by keyboard, and every control is 44 px high", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(NINE);
    await expect(page.locator("[role=region][tabindex]:visible").first()).toHaveAttribute("tabindex", "0");
    await page.locator("summary", { hasText: "Methods" }).click();
    const targets = "a, select, button, summary, input:not([type=hidden], [type=checkbox]), label:has(input)";
    await expectTouchSize(page.locator(`[data-controls] :is(${targets}):not(details:not([open]) :not(summary))`));
  });
});

test("axe finds nothing in light or dark, before and after the panel has taken over", async ({ page }) => {
  for (const address of [ALL, NINE, "/compare?method=loomm"]) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(address);
    expect(await violationsInBoth(page), address).toEqual([]);
  }
  await page.goto(THREE);
  await openPanel(page);
  await page.keyboard.type("a");
  await expect(page.getByRole("listbox")).toBeVisible();
  expect(await violationsInBoth(page), "with the list open").toEqual([]);
});
