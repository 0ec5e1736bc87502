import type { Browser } from "@playwright/test";

/** Reads a file on /your-numbers with a cold cache. Returns the paths of the scripts that were loaded for it, in the page and in its worker, and the text of the result. */
export async function weighReader(
  browser: Browser,
  file: { readonly name: string; readonly text: string },
): Promise<{ readonly scripts: ReadonlySet<string>; readonly said: string }> {
  const context = await browser.newContext();
  try {
    const scripts = new Set<string>();
    context.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js")) scripts.add(pathname);
    });
    const page = await context.newPage();
    await page.goto("/your-numbers");
    await page.mouse.move(1, 1);
    await page.mouse.move(9, 9);
    await page.getByLabel(/Paste a table/).focus();
    await page
      .locator("#yours-files")
      .setInputFiles({ name: file.name, mimeType: "text/plain", buffer: Buffer.from(file.text) });
    const read = page.getByRole("region", { name: "What was read" });
    await read.getByRole("heading", { name: /results? read/ }).waitFor();
    // The code for matching loads at the same time, and is the same for every format.
    await page.waitForLoadState("networkidle");
    return { scripts, said: await read.innerText() };
  } finally {
    await context.close();
  }
}
