import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findHeadless } from "@/scripts/check/find-chromium.mjs";
import { launchOptions } from "./launch";

const ROOT = path.resolve(import.meta.dirname, "../..");

interface Site {
  /** The name of its report and of the folder of its screenshots. */
  readonly name: string;
  /** The folder of its tests, relative to `tests/`. */
  readonly testDir: string;
  readonly testIgnore?: string | string[];
  /** The folder of the reference pictures, relative to `tests/`. */
  readonly pictures?: string;
  /** Returns the command that builds and serves at a port. */
  readonly command: (port: number) => string;
  /** The port if E2E_PORT sets none. */
  readonly port: number;
  /**
   * Names of files that start builds, servers and programs of their own and wait for these: they begin first. Of each group, one runs at a time, beside
   * the other groups and the other files.
   */
  readonly ownServers?: Readonly<Record<string, readonly string[]>>;
}

/** Returns the Playwright configuration for browser tests of a production build. Throws if there is no browser. */
export async function browserConfig({ name, testDir, testIgnore, pictures, command, port, ownServers = {} }: Site) {
  const executablePath = await findHeadless();
  if (!executablePath)
    throw new Error(
      "no Chromium for the browser tests → node scripts/check/find-chromium.mjs, which gets one or says how",
    );
  const at = Number(process.env.E2E_PORT ?? port);
  const matching = (files: readonly string[]) => new RegExp(`/(?:${files.join("|")})\\.spec\\.ts$`);
  const groups = Object.entries(ownServers);
  const chromium = { use: { browserName: "chromium" as const, launchOptions: launchOptions(executablePath) } };
  return defineConfig({
    testDir: path.join(ROOT, "tests", testDir),
    ...(testIgnore !== undefined && { testIgnore }),
    // One picture for all machines: its name does not contain the platform.
    ...(pictures !== undefined && { snapshotPathTemplate: path.join(ROOT, "tests", pictures, "{arg}{ext}") }),
    outputDir: path.join(ROOT, `test-results/${name}`),
    // Tests spend part of their time waiting, for events that must not happen and for servers that hang: one worker more than there are processors
    // keeps these busy.
    workers: Math.min(4, availableParallelism() + 1) + (groups.length > 0 ? 1 : 0),
    // One more try if the machine is shared and a browser may get too little time; the summary names the tests that needed it.
    retries: process.env.CI ? 1 : 0,
    // Always, not only in CI: with `only` in one test, a gate would check nothing else.
    forbidOnly: true,
    // Limits for what hangs: on a machine four times slower, no test reaches them.
    timeout: 180_000,
    expect: { timeout: 20_000 },
    reporter: [["list"], ["json", { outputFile: path.join(ROOT, `test-results/${name}.json`) }]],
    // A service worker would answer before a test's own routes; offline.spec.ts allows it.
    use: { baseURL: `http://localhost:${at}`, serviceWorkers: "block" },
    projects:
      groups.length === 0
        ? [{ name: "chromium", ...chromium }]
        : [
            ...groups.map(([group, files]) => ({ name: group, testMatch: matching(files), workers: 1, ...chromium })),
            {
              name: "chromium",
              testIgnore: [matching(groups.flatMap(([, files]) => files)), ...[testIgnore ?? []].flat()],
              ...chromium,
            },
          ],
    webServer: {
      command: command(at),
      cwd: ROOT,
      url: `http://localhost:${at}`,
      reuseExistingServer: false,
      // Includes a build on a slow machine: the limit is for what hangs.
      timeout: 900_000,
      gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
    },
  });
}
