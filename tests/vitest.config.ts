import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Dates are printed in UTC whatever the machine thinks; set before any worker starts.
process.env.TZ = "UTC";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      // Outside a server build this package throws on import.
      "server-only": fileURLToPath(new URL("support/server-only.ts", import.meta.url)),
    },
  },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/e2e/**", "**/node_modules/**"],
    reporters: ["default"],
    // The default leaves one core idle, which on two cores doubles the time of the fault tests.
    maxWorkers: "100%",
    // Properties take a second or two; a busy machine may need ten times that.
    testTimeout: process.env["PROPERTY_RUNS"] === undefined && process.env["DAMAGED_FILES"] === undefined ? 120_000 : 7_200_000,
    // A night's run of the properties: PROPERTY_RUNS=10000 (and DAMAGED_FILES=20000 for the files of readers).
    setupFiles: process.env["PROPERTY_RUNS"] === undefined ? [] : ["tests/support/property-runs.ts"],
    // Routes answer from the wide fixture; only tests/data reads the committed collection, and names its folder.
    env: { TZ: "UTC", DATA_DIR: "tests/fixtures/wide" },
  },
});
