import type { Page } from "@playwright/test";

/** What a browser reports of a page while `visit` uses it: refusals of its policy, errors, and requests to other hosts. */
export async function complaints(page: Page, visit: () => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  page.on("console", (message) => message.type() === "error" && found.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol !== "data:" && !host.startsWith("localhost:")) found.push(`another host: ${request.url()}`);
  });
  await page.exposeFunction("report", (violation: string) => found.push(`policy: ${violation}`));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      (window as unknown as { report: (text: string) => void }).report(`${violatedDirective} ${blockedURI} ${sample}`),
    ),
  );
  await visit();
  return found;
}

/** Brings every chart near the window, so that its script comes. */
export async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    for (let top = 0; top < Math.min(document.body.scrollHeight, 12_000); top += 800) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  await page.waitForLoadState("networkidle");
}
