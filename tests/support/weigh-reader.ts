import { gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";

/** A script that was fetched, and its bytes with gzip. */
export type Scripts = ReadonlyMap<string, number>;

/** Reads a file on /your-numbers with a cold cache: the scripts that came for it, in the page and in its worker, and the format that it was read as. */
export async function weighReader(browser: Browser, file: { readonly name: string; readonly text: string }): Promise<{ readonly scripts: Scripts; readonly said: string }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const coming = new Map<string, Promise<number>>();
    context.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.endsWith(".js")) return;
      const size = response.body().then((body) => gzipSync(body).length);
      // What comes after it was counted, and ends with the page, is nobody's.
      size.catch(() => undefined);
      coming.set(pathname, size);
    });
    await page.goto("/your-numbers");
    await page.mouse.move(1, 1);
    await page.mouse.move(9, 9);
    await page.getByLabel(/Paste a table/).focus();
    await page.locator("#yours-files").setInputFiles({ name: file.name, mimeType: "text/plain", buffer: Buffer.from(file.text) });
    const read = page.getByRole("region", { name: "What was read" });
    await read.getByRole("heading", { name: /results? read/ }).waitFor();
    // What matches is loaded then too, and is the same for every format.
    await page.waitForLoadState("networkidle");
    return { scripts: new Map(await Promise.all(Array.from(coming, async ([path, size]) => [path, await size] as const))), said: await read.innerText() };
  } finally {
    await context.close();
  }
}
