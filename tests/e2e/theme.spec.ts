import type { Page } from "@playwright/test";
import { expect, test, wake } from "@/tests/support/page";

const choice = (page: Page, name: string) => page.getByRole("group", { name: "Theme" }).getByRole("radio", { name });
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
/** The switch and the colours are those of every page: this one has a twentieth of the HTML of the first page. */
const PAGE = "/audit";
const LIGHT = "rgb(251, 249, 244)";
const DARK = "rgb(15, 15, 16)";

async function choose(page: Page, name: string) {
  await choice(page, name).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", name);
}

test("without a choice the page follows the system", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(PAGE);
  await expect(choice(page, "system")).toBeChecked();
  expect(await paper(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper(page)).toBe(DARK);
});

test("a choice prevails over the system, across pages and reloads, and can be taken back", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(PAGE);
  await choose(page, "dark");
  expect(await paper(page)).toBe(DARK);
  for (const address of ["/benchmarks", "/papers/loom", "/search?q=loom"]) {
    await page.goto(address);
    expect(await paper(page), address).toBe(DARK);
    await expect(choice(page, "dark"), address).toBeChecked();
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await choose(page, "light");
  expect(await paper(page)).toBe(LIGHT);
  await page.reload();
  expect(await paper(page)).toBe(LIGHT);
  await choose(page, "system");
  expect(await paper(page)).toBe(DARK);
});

test("the theme is set before anything of the page is there", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("theme", "dark");
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      document.documentElement.setAttribute("data-at-body", document.documentElement.dataset.theme ?? "none");
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const complaints: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(PAGE, { waitUntil: "networkidle" });
  await expect(page.locator("html")).toHaveAttribute("data-at-body", "dark");
  expect(complaints).toEqual([]);
});

test("another tab follows", async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(PAGE);
  await wake(one);
  await two.goto("/benchmarks");
  await wake(two);
  await one.bringToFront();
  await choose(one, "dark");
  await expect(choice(two, "dark")).toBeChecked();
  expect(await paper(two)).toBe(DARK);
});

test("works for the page where storage is blocked", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(PAGE);
  await choose(page, "dark");
  expect(await paper(page)).toBe(DARK);
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
  expect(errors).toEqual([]);
});

test("the choices are large enough and go by keyboard", async ({ page }) => {
  await page.goto(PAGE);
  await choose(page, "light");
  for (const name of ["system", "light", "dark"]) {
    const box = await choice(page, name).locator("xpath=..").boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
  await choice(page, "light").focus();
  await page.keyboard.press("ArrowRight");
  await expect(choice(page, "dark")).toBeChecked();
  expect(await paper(page)).toBe(DARK);
});

test("on paper it is light, without what only a screen has, and with the address", async ({ page }) => {
  await page.goto("/benchmarks/meadow-256");
  await choose(page, "dark");
  await page.emulateMedia({ media: "print" });
  expect(await paper(page)).toBe("rgb(255, 255, 255)");
  for (const hidden of [
    page.getByRole("banner"),
    page.getByRole("contentinfo"),
    page.getByText("Download this board:"),
    page.getByRole("navigation").first(),
  ])
    await expect(hidden).toBeHidden();
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
  await page.pdf();
  await expect(page.getByText(/^Invented Numbers, data version/)).toContainText(/http:.*\/benchmarks\/meadow-256$/);
});

test("nothing jumps while a page loads, and nothing scrolls by itself", async ({ page }) => {
  for (const width of [390, 1440])
    for (const address of ["/", "/benchmarks/meadow-256", "/search?q=loom"]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: "networkidle" });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { readonly value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 200);
          }),
      );
      expect(shift, `${address} at ${width}`).toBeLessThan(0.02);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
    }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("there is no switch", async ({ page }) => {
    await page.goto(PAGE);
    await expect(choice(page, "dark")).toBeHidden();
  });
});
