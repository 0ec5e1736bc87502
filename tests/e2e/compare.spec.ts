import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, test } from "../support/page";

/** What the abstracts say: few figures, so that a table is short. */
const ABSTRACTS = "kind=abstract&method=var&method=distilled-decoding";
const TWO = `/compare?${ABSTRACTS}`;
const THREE = `/compare?${ABSTRACTS}&method=llamagen&reference=var`;
/** What every source says. */
const ALL = "/compare?method=var&method=flowar&method=distilled-decoding";
const NINE_METHODS = ["var", "distilled-decoding", "llamagen", "cspd", "diffusevae", "ddim", "ar-baseline", "flowar", "vat"];
const NINE = `/compare?kind=abstract&${NINE_METHODS.map((id) => `method=${id}`).join("&")}`;

const chips = (page: Page) => page.getByRole("list", { name: "Chosen methods" }).getByRole("listitem");
const heads = (page: Page) => page.getByRole("columnheader");
const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Without the comments by which React finds its texts in what the server made. */
const tableHtml = async (page: Page) => (await page.getByRole("table").first().innerHTML()).replaceAll("<!-- -->", "");

/** The gzip bytes of all scripts that the page has asked for. */
const scriptBytes = (page: Page) =>
  page.evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => name.includes(".js"))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );

/** The panel takes over when a reader turns to the controls. */
async function openPanel(page: Page) {
  await page.getByLabel("Add a method").focus();
  await expect(page.getByRole("combobox", { name: "Add a method" })).toHaveAttribute("aria-autocomplete", "list");
  await expect(page.getByRole("combobox", { name: "Add a method" })).toBeFocused();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page explains itself and offers three comparisons", async ({ page }) => {
    await page.goto("/compare");
    const starts = page.getByRole("region", { name: "Begin with one of these" }).getByRole("listitem");
    await expect(starts).toHaveCount(3);
    await expect(page.getByRole("table")).toHaveCount(0);
    await starts.getByRole("link", { name: "VAR, FlowAR and Distilled Decoding" }).click();
    await expect(page).toHaveURL(ALL);
    await expect(heads(page).locator("visible=true")).toHaveCount(4);
  });

  test("the form adds a method by its name and sets the reference", async ({ page }) => {
    await page.goto(TWO);
    await page.getByLabel("Add a method").fill("LlamaGen");
    await page.getByLabel("Hold against").selectOption("VAR");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(chips(page)).toHaveText(["VAR", "Distilled Decoding", "LlamaGen"]);
    const fid = page.getByRole("row", { name: /^FID lower is better .*9\.96/ });
    await expect(fid).toContainText("2.38× VAR’s 4.19");
    await expect(fid).toContainText("0.981× VAR’s 4.19");
    await expect(page.getByText("steps stated for 4 of 5 figures")).toBeVisible();
  });

  test("methods are moved and removed by links", async ({ page }) => {
    await page.goto(THREE);
    await page.getByRole("link", { name: "Move Distilled Decoding left" }).click();
    await expect(chips(page)).toHaveText(["Distilled Decoding", "VAR", "LlamaGen"]);
    await page.getByRole("link", { name: "Remove VAR" }).click();
    await expect(page).toHaveURL("/compare?kind=abstract&method=distilled-decoding&method=llamagen");
  });

  test("only shared rows, by the form", async ({ page }) => {
    await page.goto(TWO);
    await page.getByLabel("Only rows that methods share").check();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByText("1 row, shared by at least two methods.")).toBeVisible();
    await expect(page.getByRole("rowgroup")).toHaveCount(2);
  });

  test("best is marked by a word in shared rows alone, a gap says why, a value opens its receipt", async ({ page }) => {
    await page.goto(TWO);
    await page.getByText("6 rows of one method only").click();
    await expect(page.getByRole("table").getByText("best", { exact: true })).toHaveCount(1);
    await expect(page.getByRole("row", { name: /^IS higher/ })).toContainText("left out by the choice of sources");
    await page.getByRole("button", { name: "9.96, open the receipt" }).click();
    const receipt = page.getByRole("group", { name: "Receipt: Distilled Decoding, FID 9.96" });
    await expect(receipt).toContainText("acceptable increase in FID from 4.19 to 9.96");
  });

  test("sources that agree are one line with every receipt in reach, the others fold behind the best", async ({ page }) => {
    await page.goto(ALL);
    const fid = page.getByRole("row", { name: /^FID lower is better generated at 256 pixels · sampling: standard/ });
    await expect(fid).toContainText(
      "repository and 2 citations agree: repository, FlowAR authors; citation, quoted by TokenBridge; citation, quoted by xAR",
    );
    await expect(fid).toContainText("2 other sources print 1.67 and 1.68");
    await expect(fid.getByText("2.09", { exact: true })).toBeHidden();
    await fid.getByText("14 more figures, from 1.97 to 4.19").click();
    await expect(fid.getByRole("link", { name: "2.09, receipt" })).toBeVisible();
    await expect(page.getByText("rejection sampling").first()).toBeHidden();
    await page.getByText("17 rows of one method only").click();
    await expect(page.getByText("rejection sampling").first()).toBeVisible();
    await fid.getByRole("link", { name: "citation, quoted by xAR" }).last().click();
    await expect(page).toHaveURL(/\/papers\/flowar#.*xar/);
  });

  test("an unknown method is named with the nearest ids", async ({ page }) => {
    await page.goto("/compare?method=varr&method=var&reference=llamagen");
    const notice = page.getByRole("complementary");
    await expect(notice).toContainText("method: found varr; allowed: var");
    await expect(notice).toContainText("reference: found llamagen; allowed: var");
    await expect(chips(page)).toHaveText(["VAR"]);
  });

  test("methods without a figure say so instead of an empty table", async ({ page }) => {
    await page.goto("/compare?kind=abstract&method=flowar");
    await expect(page.getByText("None of these methods has a figure here.")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "FlowAR", exact: true })).toHaveAttribute("href", "/papers/flowar");
  });

  test("a topic chooses all its methods", async ({ page }) => {
    await page.goto("/compare");
    await page.getByRole("navigation", { name: "Topic" }).getByRole("link", { name: "image generation (34)" }).click();
    await expect(chips(page)).toHaveCount(34);
  });
});

test.describe("with JavaScript", () => {
  test("a method is added by keyboard alone, and the back button takes it away", async ({ page }) => {
    await page.goto(TWO);
    await openPanel(page);
    const combobox = page.getByRole("combobox", { name: "Add a method" });
    await page.keyboard.type("llamag");
    const options = page.getByRole("listbox", { name: "Methods" }).getByRole("option");
    await expect(options.first()).toContainText("LlamaGen");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await expect(combobox).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${TWO}&method=llamagen`);
    await expect(heads(page).locator("visible=true")).toHaveText([/Figure/, /VAR/, /Distilled Decoding/, /LlamaGen/]);
    await expect(page.getByRole("status").filter({ hasText: "VAR, Distilled Decoding and LlamaGen: 7 rows" })).toBeAttached();
    await expect(combobox).toBeFocused();
    await expect(combobox).toHaveValue("");
    await page.goBack();
    await expect(page).toHaveURL(TWO);
    await expect(heads(page).locator("visible=true")).toHaveCount(3);
    await expect(chips(page)).toHaveText(["VAR", "Distilled Decoding"]);
    await page.goForward();
    await expect(heads(page).locator("visible=true")).toHaveCount(4);
    await page.reload();
    await expect(heads(page).locator("visible=true")).toHaveCount(4);
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
    await page.getByRole("link", { name: "Remove VAR" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/compare?kind=abstract&method=distilled-decoding&method=llamagen");
    await expect(heads(page).locator("visible=true")).toHaveText([/Figure/, /Distilled Decoding/, /LlamaGen/]);
    await expect(page.getByRole("link", { name: "Remove Distilled Decoding" })).toBeFocused();
    await expect(page.getByLabel("Hold against")).toHaveValue("");
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  });

  test("reference and shared rows apply at once and stand in the address and the downloads", async ({ page }) => {
    await page.goto(TWO);
    await openPanel(page);
    await page.getByLabel("Hold against").selectOption("VAR");
    await expect(page.getByText("2.38× VAR’s 4.19")).toBeVisible();
    await page.getByLabel("Only rows that methods share").check();
    await expect(page.getByRole("rowgroup")).toHaveCount(2);
    const query = `?${ABSTRACTS}&reference=var&shared=yes`;
    await expect(page).toHaveURL(`/compare${query}`);
    await expect(page.getByRole("link", { name: "CSV" })).toHaveAttribute("href", `/api/v1/compare.csv${query}`);
    // The panel draws what the server would.
    const drawn = await tableHtml(page);
    await page.reload();
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
    await page.keyboard.type("llam");
    const combobox = page.getByRole("combobox", { name: "Add a method" });
    await expect(combobox).toHaveAttribute("aria-autocomplete", "list");
    await expect(combobox).toHaveValue("llam");
    await expect(combobox).toBeFocused();
  });

  test("from nothing to a comparison and back to nothing", async ({ page }) => {
    await page.goto("/compare");
    await openPanel(page);
    await page.keyboard.type("diffusevae");
    await page.keyboard.press("Enter");
    await expect(heads(page).locator("visible=true")).toHaveCount(2);
    await page.getByRole("link", { name: "Remove DiffuseVAE" }).click();
    await expect(page).toHaveURL("/compare");
    await expect(page.getByRole("heading", { name: "Begin with one of these" })).toBeVisible();
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
    await page.keyboard.type("llamag");
    await page.getByLabel("Only rows that methods share").check();
    await page.getByLabel("Add a method").focus();
    release();
    await expect(page.getByRole("listbox", { name: "Methods" }).getByRole("option", { selected: true })).toContainText("LlamaGen");
    await expect(page.getByLabel("Add a method")).toHaveValue("llamag");
    await expect(page).toHaveURL(`${TWO}&shared=yes`);
  });

  test("a request that fails says so, leaves the table and can be made again", async ({ page }) => {
    await page.goto(TWO);
    await openPanel(page);
    await page.route("**/api/v1/compare.json*", (route) => route.abort());
    await page.keyboard.type("llamagen");
    await page.keyboard.press("Enter");
    const alert = page.getByRole("alert").filter({ hasText: "could not be reached" });
    await expect(alert).toContainText("what stands below is still the comparison of VAR and Distilled Decoding.");
    await expect(heads(page).locator("visible=true")).toHaveCount(3);
    await page.unroute("**/api/v1/compare.json*");
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(heads(page).locator("visible=true")).toHaveCount(4);
    await expect(alert).toHaveCount(0);
  });

  test("nothing but a small shell is loaded before the controls are touched, and no data at all", async ({ page }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(THREE, { waitUntil: "networkidle" });
    expect(await scriptBytes(page)).toBeLessThanOrEqual(140_000);
    expect(requests.filter((url) => url.includes("/api/"))).toEqual([]);
    await openPanel(page);
    expect(await scriptBytes(page)).toBeLessThanOrEqual(165_000);
    expect(requests.filter((url) => url.includes("/api/"))).toEqual([]);
  });
});

test.describe("at every width", () => {
  test("the page never scrolls sideways; two methods fit on a phone, nine scroll by themselves", async ({ page }) => {
    const region = page.getByRole("region", { name: "Comparison", exact: true });
    const widths = () => region.evaluate((element) => [element.scrollWidth, element.clientWidth] as const);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const address of ["/compare", TWO, THREE, ALL, NINE]) {
        await page.goto(address);
        expect(await pageWidth(page), `${address} at ${width}`).toBeLessThanOrEqual(width);
      }
      const [wide, seen] = await widths();
      expect(wide).toBeGreaterThan(seen);
      await region.evaluate((element) => element.scrollTo({ left: 500 }));
      expect((await page.getByRole("rowheader", { name: /^FID/ }).first().boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.goto(TWO);
      const [two, fits] = await widths();
      expect(two).toBeLessThanOrEqual(fits);
    }
  });

  test("the region of the table is reached by keyboard, and every control is 44 px high", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(NINE);
    await expect(page.getByRole("region", { name: "Comparison", exact: true })).toHaveAttribute("tabindex", "0");
    const targets = "a, select, button, input:not([type=hidden], [type=checkbox]), label:has(input)";
    for (const target of await page.locator(`[data-controls] :is(${targets})`).all()) {
      const box = await target.boundingBox();
      expect(box?.height, await target.evaluate((element) => element.outerHTML)).toBeGreaterThanOrEqual(44);
    }
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in ${colorScheme}, before and after the panel has taken over`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    for (const address of ["/compare", THREE, ALL, NINE, "/compare?method=varr"]) {
      await page.goto(address);
      expect(await violations(page), address).toEqual([]);
    }
    await page.goto(THREE);
    await openPanel(page);
    await page.keyboard.type("a");
    await expect(page.getByRole("listbox")).toBeVisible();
    expect(await violations(page), "with the list open").toEqual([]);
  });
}
