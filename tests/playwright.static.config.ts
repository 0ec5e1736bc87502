import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findHeadless } from "@/scripts/check/find-chromium.mjs";
import { COPY_SPECS, NEEDS_A_SERVER } from "@/tests/support/copy-journeys";
import { isHere } from "@/tests/support/front";
import { launchOptions } from "@/tests/support/launch";

const PORT = Number(process.env.E2E_PORT ?? 3230);
const ROOT = path.resolve(import.meta.dirname, "..");

const executablePath = await findHeadless();
if (!executablePath) throw new Error("no Chromium for the browser tests → node scripts/check/find-chromium.mjs, which gets one or says how");
const hasNginx = isHere("nginx", "-v");

/** The copy for file hosts behind nginx in a real browser. Without nginx nothing is tried. */
export default defineConfig({
  testDir: "e2e",
  testMatch: hasNginx ? COPY_SPECS : [],
  grepInvert: NEEDS_A_SERVER,
  outputDir: path.join(ROOT, "test-results/static"),
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [["list"], ["json", { outputFile: path.join(ROOT, "test-results/static.json") }]],
  use: { baseURL: `http://localhost:${PORT}`, serviceWorkers: "block" },
  projects: [{ name: "static-copy", use: { browserName: "chromium", launchOptions: launchOptions(executablePath) } }],
  ...(hasNginx && {
    webServer: {
      command: `node --import tsx tests/support/serve-copy.ts ${PORT} ${process.env.COPY_OF ?? ""}`,
      cwd: ROOT,
      url: `http://localhost:${PORT}`,
      reuseExistingServer: process.env.COPY_RUNS !== undefined,
      timeout: 900_000,
      gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
    },
  }),
});
