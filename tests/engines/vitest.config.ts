import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a few journeys in Firefox and WebKit, on the production build of the invented collection. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    include: ["tests/engines/*.journeys.ts"],
    globalSetup: ["tests/engines/start-site.ts"],
    // One engine waits while the other works; they share no stored data.
    fileParallelism: availableParallelism() > 1,
    maxWorkers: 2,
    // A browser on a busy machine may get too little time.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    env: { DATA_DIR: "tests/fixtures/wide" },
  },
});
