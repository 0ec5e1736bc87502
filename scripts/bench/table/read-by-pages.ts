import type { Browser } from "@playwright/test";

/** Returns what a reader without JavaScript gets of /results by following the links from page to page. */
export async function readByPages(
  browser: Browser,
  base: string,
): Promise<{ readonly rows: number; readonly pages: number }> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    let rows = 0;
    for (let pages = 1, next: string | null = "/results"; ; pages++) {
      await page.goto(new URL(next, base).href, { waitUntil: "domcontentloaded" });
      rows += await page.locator("main tbody tr").count();
      const link = page
        .getByRole("navigation", { name: "Pages of this list" })
        .locator(`a[aria-label^="Page ${pages + 1} of "]`);
      next = (await link.count()) > 0 ? await link.getAttribute("href") : null;
      if (next === null) return { rows, pages };
    }
  } finally {
    await context.close();
  }
}
