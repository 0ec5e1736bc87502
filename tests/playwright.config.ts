import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findHeadless } from "../scripts/find-chromium.mjs";

const PORT = Number(process.env.E2E_PORT ?? 3210);
/** Other engines beside Chromium, where `npx playwright install firefox webkit` could get them: BROWSERS=firefox,webkit. */
const OTHERS = (process.env.BROWSERS ?? "").split(",").filter((name) => name === "firefox" || name === "webkit");
const ROOT = path.resolve(import.meta.dirname, "..");

const executablePath = await findHeadless();
if (!executablePath) throw new Error("no Chromium for the browser tests → node scripts/find-chromium.mjs, which gets one or says how");

/** The production build in a real browser. */
export default defineConfig({
  testDir: "e2e",
  outputDir: path.join(ROOT, "test-results/playwright"),
  workers: 2,
  // One more try where the machine is shared and a browser may starve; the summary names what needed it.
  retries: process.env.CI ? 1 : 0,
  // Always, not only in CI: a gate that one test passes by itself is none.
  forbidOnly: true,
  timeout: 30_000,
  reporter: [["list"], ["json", { outputFile: path.join(ROOT, "test-results/playwright.json") }]],
  // A worker would answer before a test's own routes; offline.spec.ts lets it.
  use: { baseURL: `http://localhost:${PORT}`, serviceWorkers: "block" },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: { executablePath, args: ["--disable-gpu", "--disable-background-networking"] },
      },
    },
    ...OTHERS.map((name) => ({ name, use: { browserName: name } })),
  ],
  webServer: {
    command: `node scripts/build-if-needed.mjs && node scripts/serve.mjs -p ${PORT}`,
    cwd: ROOT,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
    // A build on a slow machine is part of it.
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
