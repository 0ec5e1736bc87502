import type { Page } from "@playwright/test";
import { ABSTRACTS, answer, chips, openPanel, THREE, TWO } from "@/tests/support/compare-page";
import { held } from "@/tests/support/held";
import { expect, test } from "@/tests/support/page";

/** Returns the HTML of the first table, without the comments with which React marks texts in the server's HTML. */
const tableHtml = async (page: Page) =>
  (await page.locator("table:visible").first().innerHTML()).replaceAll("<!-- -->", "");

/** Returns the methods that the boards name, each once. */
async function inBoard(page: Page): Promise<readonly string[]> {
  const names = await page.locator('table:visible a[href^="/methods/"]').allTextContents();
  return [...new Set(names)];
}

/** Returns the gzip bytes of all scripts that the page has requested, each once: prefetched scripts are loaded from the cache. */
const scriptBytes = (page: Page) =>
  page.evaluate(() => {
    const files = (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).filter(({ name }) =>
      name.includes(".js"),
    );
    return [...new Map(files.map(({ name, encodedBodySize }) => [name, encodedBodySize])).values()].reduce(
      (sum, size) => sum + size,
      0,
    );
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
    await page.keyboard.press("ArrowDown");
    await expect(selected).not.toHaveText(first);
    await page.keyboard.press("ArrowUp");
    await expect(selected).toHaveText(first);
    await page.keyboard.press("ArrowUp");
    await expect(selected).toHaveCount(0);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    await expect(selected).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(combobox).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.type("no such method");
    await expect(
      page.getByText("No method of this name.", { exact: false }).locator("visible=true").first(),
    ).toBeVisible();
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
    await expect(page.locator("a:visible", { hasText: /^CSV$/ }).first()).toHaveAttribute(
      "href",
      `/api/v1/compare.csv${query}&form=board`,
    );
    await expect(page.locator("a:visible", { hasText: /^CSV$/ }).last()).toHaveAttribute(
      "href",
      `/api/v1/compare.csv${query}`,
    );
    // The panel draws the same as the server.
    const drawn = await tableHtml(page);
    await page.goto(page.url());
    expect(await tableHtml(page)).toBe(drawn);
  });

  test("a reader who was in the field before any script ran has the panel when it comes", async ({ context }) => {
    const page = await context.newPage();
    const release = await held(page, "**/*.js");
    await page.goto(TWO, { waitUntil: "commit" });
    await page.getByLabel("Add a method").focus();
    await page.keyboard.type("quir");
    release();
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
    await page.goto(TWO);
    const release = await held(page, "**/*.js");
    await page.getByLabel("Add a method").focus();
    await page.keyboard.type("quir");
    await page.getByText("Options").click();
    await page.getByLabel("Only rows that methods share").check();
    await page.getByLabel("Add a method").focus();
    release();
    await expect(page.getByRole("listbox", { name: "Methods" }).getByRole("option", { selected: true })).toContainText(
      "Quire",
    );
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
    // Keeps the chart undrawn, as if it were further down.
    await page.addInitScript(() => Object.assign(IntersectionObserver.prototype, { observe: () => undefined }));
    await page.goto(THREE, { waitUntil: "networkidle" });
    expect(await scriptBytes(page)).toBeLessThanOrEqual(140_000);
    expect(requests.filter((url) => url.includes("/api/"))).toEqual([]);
    await openPanel(page);
    expect(await scriptBytes(page)).toBeLessThanOrEqual(200_000);
    expect(requests.filter((url) => url.includes("/api/"))).toEqual([]);
  });
});
