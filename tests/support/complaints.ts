import type { Page } from "@playwright/test";

/** Returns what a browser reports of pages while `visit` uses them: violations of their policies, errors, and requests to other hosts, each with its page. */
export async function complaints(page: Page, visit: () => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  const say = (complaint: string) => void found.push(`${page.url()}: ${complaint}`);
  page.on("console", (message) => message.type() === "error" && say(`console: ${message.text()}`));
  page.on("pageerror", (error) => say(`error: ${error.message}`));
  page.on("request", (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol !== "data:" && !host.startsWith("localhost:")) say(`another host: ${request.url()}`);
  });
  await page.exposeFunction("report", (violation: string) => say(`policy: ${violation}`));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      (window as unknown as { report: (text: string) => void }).report(`${violatedDirective} ${blockedURI} ${sample}`),
    ),
  );
  await visit();
  return found;
}

/** Scrolls every chart into the window, so that its script loads. */
export async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    for (let top = 0; top < Math.min(document.body.scrollHeight, 12_000); top += 800) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  await page.waitForLoadState("networkidle");
}
