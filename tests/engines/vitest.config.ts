import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A few journeys in Firefox and WebKit, one engine after the other, on the production build of the invented collection. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    include: ["tests/engines/*.journeys.ts"],
    globalSetup: ["tests/engines/start-site.ts"],
    fileParallelism: false,
    // A browser on a busy machine may starve.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { DATA_DIR: "tests/fixtures/wide" },
  },
});
