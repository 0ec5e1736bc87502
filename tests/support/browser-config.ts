import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findHeadless } from "@/scripts/check/find-chromium.mjs";
import { launchOptions } from "./launch";

const ROOT = path.resolve(import.meta.dirname, "../..");

interface Site {
  /** What its report and the folder of its pictures are called. */
  readonly name: string;
  /** The tests that it is for, seen from `tests/`. */
  readonly testDir: string;
  readonly testIgnore?: string | string[];
  /** Where pictures that are compared are stored, seen from `tests/`. */
  readonly pictures?: string;
  /** Builds and serves at a port. */
  readonly command: (port: number) => string;
  /** Used where E2E_PORT names none. */
  readonly port: number;
  /** Files, by name, that start servers and programs of their own and wait for these: begun first, and one of them at a time beside the others. */
  readonly ownServers?: readonly string[];
}

/** Browser tests of a production build. Throws where there is no browser. */
export async function browserConfig({ name, testDir, testIgnore, pictures, command, port, ownServers = [] }: Site) {
  const executablePath = await findHeadless();
  if (!executablePath) throw new Error("no Chromium for the browser tests → node scripts/check/find-chromium.mjs, which gets one or says how");
  const at = Number(process.env.E2E_PORT ?? port);
  const own = new RegExp(`/(?:${ownServers.join("|")})\\.spec\\.ts$`);
  const chromium = { use: { browserName: "chromium" as const, launchOptions: launchOptions(executablePath) } };
  return defineConfig({
    testDir: path.join(ROOT, "tests", testDir),
    ...(testIgnore !== undefined && { testIgnore }),
    // One picture for all machines: nothing in its name says where it was made.
    ...(pictures !== undefined && { snapshotPathTemplate: path.join(ROOT, "tests", pictures, "{arg}{ext}") }),
    outputDir: path.join(ROOT, `test-results/${name}`),
    // Journeys wait for a part of their time, for what must not come and for servers that hang: one more than there are processors keeps these busy.
    workers: Math.min(4, availableParallelism() + 1) + (ownServers.length > 0 ? 1 : 0),
    // One more try where the machine is shared and a browser may starve; the summary names what needed it.
    retries: process.env.CI ? 1 : 0,
    // Always, not only in CI: a gate that one test passes by itself is none.
    forbidOnly: true,
    // For what hangs: on a machine four times slower nothing runs into them.
    timeout: 180_000,
    expect: { timeout: 20_000 },
    reporter: [["list"], ["json", { outputFile: path.join(ROOT, `test-results/${name}.json`) }]],
    // A worker would answer before a test's own routes; offline.spec.ts lets it.
    use: { baseURL: `http://localhost:${at}`, serviceWorkers: "block" },
    projects: ownServers.length === 0 ? [{ name: "chromium", ...chromium }] : [{ name: "own servers", testMatch: own, workers: 1, ...chromium }, { name: "chromium", testIgnore: [own, ...[testIgnore ?? []].flat()], ...chromium }],
    webServer: {
      command: command(at),
      cwd: ROOT,
      url: `http://localhost:${at}`,
      reuseExistingServer: false,
      // A build on a slow machine is part of it: the limit is for what hangs.
      timeout: 900_000,
      gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
    },
  });
}
