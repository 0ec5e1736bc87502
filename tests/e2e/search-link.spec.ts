import type { Page } from "@playwright/test";
import { held } from "@/tests/support/held";
import { expect, test } from "@/tests/support/page";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search" });
const field = (page: Page) => palette(page).getByRole("combobox");
const link = (page: Page) => page.getByRole("banner").getByRole("link", { name: "Search" });

test("asked for twice while it is on its way, the palette comes once, with every letter", async ({ page }) => {
  await page.goto("/papers", { waitUntil: "networkidle" });
  const release = await held(page, "**/*.js");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("lo");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("om");
  release();
  await expect(palette(page)).toHaveCount(1);
  await expect(field(page)).toHaveValue("loom");
});

test("asked for from its own text, the open palette has the letters in its field", async ({ page }) => {
  await page.goto("/papers", { waitUntil: "networkidle" });
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("Control+k");
  await page.keyboard.type("loom");
  await expect(palette(page)).toHaveCount(1);
  await expect(field(page)).toHaveValue("loom");
});

test("asked for again before the browser has told that it closed, it opens with every letter", async ({ page }) => {
  await page.goto("/papers", { waitUntil: "networkidle" });
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.evaluate(() => {
    document.querySelector("dialog")?.close();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }));
  });
  await page.keyboard.type("loom");
  await expect(palette(page)).toHaveCount(1);
  await expect(field(page)).toHaveValue("loom");
});

test("it opens again after it was closed", async ({ page }) => {
  await page.goto("/papers", { waitUntil: "networkidle" });
  for (let times = 0; times < 2; times++) {
    await link(page).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(palette(page)).toHaveCount(0);
    await expect(link(page)).toBeFocused();
  }
});

test("a click with Ctrl opens the search page in another tab, as on any link", async ({ page, context }) => {
  await page.goto("/papers", { waitUntil: "networkidle" });
  const opened = context.waitForEvent("page");
  await link(page).click({ modifiers: ["ControlOrMeta"] });
  await expect(await opened).toHaveURL("/search");
  await expect(palette(page)).toHaveCount(0);
});

test("where its script does not come, the link and the key lead to the search page", async ({ page }) => {
  for (const ask of [() => link(page).click(), () => page.keyboard.press("/")]) {
    await page.goto("/papers", { waitUntil: "networkidle" });
    await page.route("**/*.js", (route) => route.abort());
    await ask();
    await expect(page).toHaveURL("/search");
    await page.unroute("**/*.js");
  }
});
