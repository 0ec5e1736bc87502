import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { spawn } from "node:child_process";
import { buildIfNeeded } from "../build/build-if-needed.mjs";
import { ensureHeadless, findChromium } from "./find-chromium.mjs";

/**
 * Takes screenshots of the pages of the production build, at phone and desktop width, light and dark, into test-results/screenshots. `--readme` takes
 * the one picture of the README instead. Addresses may be given; without any, each kind of page is taken.
 */
const PAGES = [
  "/",
  "/benchmarks",
  "/benchmarks?topic=audio",
  "/benchmarks?kind=paper&topic=audio",
  "/benchmarks/imagenet-256",
  "/benchmarks/imagenet-256?scale=linear",
  "/benchmarks/vat-3d-compression",
  "/benchmarks/etth1",
  "/methods",
  "/methods?family=diffusion&topic=language",
  "/methods/var",
  "/methods/flowar",
  "/methods/wavenet",
  "/compare",
  "/compare?method=var&method=distilled-decoding",
  "/compare?method=var&method=distilled-decoding&method=llamagen&reference=var",
  "/papers",
  "/papers/distilled-decoding",
  "/papers/flowar",
  "/data",
  "/data/api",
  "/audit",
  "/audit/tables",
  "/speed-ups",
  "/results",
  "/search?q=fid",
  "/your-numbers",
  "/your-numbers/formats",
  "/desk",
  "/how-it-works",
  "/methods/itransfomer",
  "/no-such-page",
];
const PORT = 3211;

const { values, positionals } = parseArgs({
  options: { readme: { type: "boolean", default: false } },
  allowPositionals: true,
});
process.exitCode = await buildIfNeeded();
if (!process.exitCode) await withServer(values.readme ? takeForReadme : takeAll);

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} base
 */
async function takeAll(browser, base) {
  const folder = path.resolve("test-results/screenshots");
  mkdirSync(folder, { recursive: true });
  for (const address of positionals.length > 0 ? positionals : PAGES)
    for (const width of [390, 1440])
      for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
        const name = `${address.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "home"}-${width}-${colorScheme}.png`;
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
        await page.goto(base + address, { waitUntil: "networkidle" });
        // A screenshot of the whole page does not scroll, so content that is laid out only near the window would stay empty.
        await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
        await showCharts(page);
        await page.screenshot({ path: path.join(folder, name), fullPage: true });
        await page.close();
        console.log(path.relative(process.cwd(), path.join(folder, name)));
      }
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} base
 */
async function takeForReadme(browser, base) {
  mkdirSync("docs", { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1200, height: 1210 }, colorScheme: "light" });
  await page.goto(`${base}/benchmarks/imagenet-256`, { waitUntil: "networkidle" });
  await showCharts(page);
  await page.screenshot({ path: "docs/imagenet-256.png" });
}

/**
 * Scrolls through the page once, because charts are drawn when they come near the window.
 * @param {import("@playwright/test").Page} page
 */
async function showCharts(page) {
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForTimeout(80);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(200);
}

/** @param {(browser: import("@playwright/test").Browser, base: string) => Promise<void>} take */
async function withServer(take) {
  const server = spawn(process.execPath, ["scripts/serve.mjs", "-p", String(PORT)], { stdio: "ignore" });
  // The whole browser places letters as readers see them; the headless one places them on whole pixels.
  const executablePath = (await findChromium()) ?? (await ensureHeadless());
  const browser = await chromium.launch({ executablePath, args: ["--disable-gpu", "--disable-background-networking"] });
  try {
    const base = `http://localhost:${PORT}`;
    await untilServing(base);
    await take(browser, base);
  } finally {
    await browser.close();
    server.kill();
  }
}

/** @param {string} base */
async function untilServing(base, triesLeft = 100) {
  const serving = await fetch(base).then(
    ({ ok }) => ok,
    () => false,
  );
  if (serving) return;
  if (triesLeft === 0) throw new Error(`nothing answers at ${base} → is the port free?`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await untilServing(base, triesLeft - 1);
}
