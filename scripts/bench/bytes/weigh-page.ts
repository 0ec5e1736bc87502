import type { Browser, CDPSession } from "@playwright/test";

const KINDS = { Document: "html", Stylesheet: "css", Script: "js", Font: "fonts" } as const;
export type Kind = (typeof KINDS)[keyof typeof KINDS] | "other";

/** Bytes on the wire by kind, headers included, as the browser counts them. */
export type Weight = Readonly<Record<Kind, number>>;

export interface PageWeight {
  /** Until the page is idle, without any interaction. */
  readonly first: Weight;
  /** Including everything that was loaded when the page was scrolled to its end and its charts were used. */
  readonly charts: Weight;
  /** Including what was loaded when its first control was used. */
  readonly after: Weight;
}

/** A typical phone, in CSS pixels. */
const PHONE = { width: 390, height: 844 };

/**
 * Opens a URL with a cold cache and the given encodings, then goes through the page like a reader who wants to see all of it. Next supports only
 * gzip, so gzip makes two sites comparable.
 */
export async function weighPage(
  browser: Browser,
  url: string,
  encodings: "gzip" | "gzip, br" = "gzip",
): Promise<PageWeight> {
  // The worker for reading offline would fetch scripts where this session does not see them.
  const context = await browser.newContext({
    viewport: PHONE,
    extraHTTPHeaders: { "accept-encoding": encodings },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const weight = watch(session);
  await page.goto(url, { waitUntil: "networkidle" });
  const first = { ...weight };
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(100);
  }
  await page.evaluate(() => scrollTo(0, 0));
  // Not a locator, which would find the next element once the previous one has lost its attribute.
  for (const drawing of await page.$$("[data-drawn]")) {
    if (!(await drawing.isVisible())) continue;
    await drawing.hover();
    // A page that was idle once counts as idle, whatever it has requested since. A drawing need not give way to its chart, so nothing else can be awaited.
    await page.waitForTimeout(1_000);
  }
  const charts = { ...weight };
  const control = page
    .locator("[data-controls] input:not([type=hidden]), [data-controls] button, main button")
    .locator("visible=true")
    .first();
  if ((await control.count()) > 0) {
    await control.focus();
    // A component that wakes requests its script at once; only then is there a request to wait for.
    await page.waitForTimeout(300);
  }
  await page.waitForLoadState("networkidle");
  const after = { ...weight };
  await context.close();
  return { first, charts, after };
}

/** The script that keeps what was opened for reading offline. It comes when a page has long been idle, whatever a reader does, and is no part of a view. */
const OFFLINE = "/offline-start.js";

/** Returns the kind of a response; a script that is fetched ahead to run later counts as a script. */
const kindOf = (type: string, address: string): Kind =>
  new URL(address).pathname.endsWith(OFFLINE)
    ? "other"
    : type === "Fetch" && new URL(address).pathname.endsWith(".js")
      ? "js"
      : type in KINDS
        ? KINDS[type as keyof typeof KINDS]
        : "other";

/** Adds up the received bytes. A request has its kind when it begins and its bytes when it ends; a cached response has none. */
function watch(session: CDPSession): Record<Kind, number> {
  const weight = { html: 0, css: 0, js: 0, fonts: 0, other: 0 };
  const kinds = new Map<string, Kind>();
  session.on("Network.responseReceived", ({ requestId, type, response }) =>
    kinds.set(requestId, kindOf(type, response.url)),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    weight[kinds.get(requestId) ?? "other"] += encodedDataLength;
  });
  return weight;
}

/** Returns what a reader without JavaScript gets from a page. */
export async function readWithoutScript(
  browser: Browser,
  url: string,
): Promise<{ readonly words: number; readonly values: number; readonly bars: number }> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const words = (await page.locator("main").innerText()).split(/\s+/).length;
  const values = await page.locator("main tbody td").filter({ hasText: /\d/ }).count();
  const bars = await page.locator("main tbody svg").count();
  await context.close();
  return { words, values, bars };
}
