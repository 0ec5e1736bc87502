import type { Browser, Page } from "@playwright/test";
import type { Asked, Told } from "@/components/yours/reading-protocol";

interface Given {
  readonly name: string;
  readonly text: string;
}

/** Reads a file on /your-numbers with a cold cache. Returns the paths of the scripts that were loaded for it, in the page and in its worker, and the text of the result. */
export async function weighReader(
  browser: Browser,
  file: Given,
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

/**
 * Opens /your-numbers for reading files without the page around them: each in a new worker like the page's own, which loads its scripts anew. The page
 * shows nothing of it, and loads nothing for a format (`weighReader` has both).
 */
export async function openReader(page: Page) {
  await page.addInitScript(() => {
    const own = window as unknown as Starting;
    const { Worker: Given } = window;
    window.Worker = class extends Given {
      constructor(...started: Started) {
        super(...started);
        own.started = started;
      }
    };
  });
  await page.goto("/your-numbers");
  await page.getByLabel(/Paste a table/).fill("word");
  await page.getByRole("button", { name: "Read the table" }).click();
  await page.getByRole("heading", { name: /results? read/ }).waitFor();
  /** Returns the paths of the scripts of one worker that reads a file, and the id of the format that it was read as. */
  return async ({ name, text }: Given): Promise<{ readonly scripts: ReadonlySet<string>; readonly format: string }> => {
    const starts = page.waitForEvent("worker");
    const format = await page.evaluate(
      ([called, content]) =>
        new Promise<string>((resolve, reject) => {
          const own = window as unknown as Starting;
          const worker = new Worker(...own.started);
          own.worker = worker;
          worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker does not start")));
          worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
            if (data.kind === "read") resolve(data.file.format);
          });
          const asked: Asked = { kind: "read", files: [new File([content], called)], pasted: "" };
          worker.postMessage(asked);
        }),
      [name, text] as const,
    );
    // The worker itself says what it has loaded: requests are told to the test at some later time.
    const loaded = await (await starts).evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    await page.evaluate(() => (window as unknown as Starting).worker.terminate());
    return {
      scripts: new Set(loaded.map((name) => new URL(name).pathname).filter((path) => path.endsWith(".js"))),
      format,
    };
  };
}

type Started = ConstructorParameters<typeof Worker>;
interface Starting {
  /** What the page started its worker with. */
  started: Started;
  /** The worker that reads. */
  worker: Worker;
}
