import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Dates are printed in UTC, whatever the time zone of the machine; set before any worker starts.
process.env.TZ = "UTC";

const root = fileURLToPath(new URL("..", import.meta.url));

const ALL = readdirSync(path.join(root, "tests"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith(`e2e${path.sep}`))
  .map((file) => `tests/${file.replaceAll(path.sep, "/")}`);
/** Matches tests that replace a module or load it again, or load another collection: this would affect the files after them. */
const LEAVES_TRACES =
  /\bvi\.(?:mock|doMock|resetModules)\(|process\.env\.\w+ =[^=]|\basReportedCatalogue\b|\blearnWords\b|\bwithFile\b|support\/(?:lab|pwc)"/;
/** What tests put in the place of a global, a setting or a function, and what takes it back: a file that has both leaves no traces. */
const PUT_BACK: readonly (readonly [put: RegExp, back: RegExp])[] = [
  [/\bvi\.stubGlobal\(/, /\bvi\.unstubAllGlobals\(/],
  [/\bvi\.stubEnv\(/, /\bvi\.unstubAllEnvs\(/],
  [/\bvi\.spyOn\(/, /\b(?:mockRestore|vi\.restoreAllMocks)\(/],
];
/** Matches tests of the committed collection that build another one beside it, which would affect the files after them too. */
const BUILDS_ANOTHER = /\bbuildCatalogue\(/;
/**
 * Matches tests that take a second or more (`npm test -- quick` leaves them out): external programs, commands of the project, pages of whole
 * collections, thousands of random inputs, every answer of the API.
 */
const TAKES_LONG =
  /\b(?:execFile|execFileSync|spawn|spawnSync|pdflatex|everythingShown|fast-check|exampleOf|latexName|heavyLane)\b|support\/(?:pages|serve|front|pandoc)"/;
const isQuick = (file: string) => !TAKES_LONG.test(readFileSync(path.join(root, file), "utf8"));
const isApart = (file: string) => {
  const text = readFileSync(path.join(root, file), "utf8");
  return (
    LEAVES_TRACES.test(text) ||
    PUT_BACK.some(([put, back]) => put.test(text) && !back.test(text)) ||
    (file.startsWith("tests/data/") && BUILDS_ANOTHER.test(text))
  );
};
const apart = ALL.filter(isApart);
/** Only these load the committed collection, which takes seconds: once per worker. */
const ofCommitted = ALL.filter((file) => file.startsWith("tests/data/") && !apart.includes(file));
const together = ALL.filter((file) => !apart.includes(file) && !ofCommitted.includes(file));

const isHurried = process.env.QUICK === "1";

/** Returns the tests of some files. */
const project = (name: string, include: string[], { isolate = false } = {}) => ({
  extends: true as const,
  test: { name, include, isolate },
});

export default defineConfig({
  root,
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      // Outside a server build this package throws on import.
      "server-only": fileURLToPath(new URL("support/server-only.ts", import.meta.url)),
    },
  },
  // React as readers get it: for development, it also notes where each element was made, which takes a fifth of the time of all tests of pages.
  oxc: { jsx: { development: false } },
  test: {
    reporters: ["default"],
    // The default leaves one core idle, which on two cores doubles the time of the fault tests.
    maxWorkers: "100%",
    // Properties take a second or two; a busy machine may need ten times as long.
    testTimeout: process.env.FC_RUNS === undefined && process.env.DAMAGED_FILES === undefined ? 120_000 : 7_200_000,
    // Routes answer from the wide fixture; only tests/data reads the committed collection, and names its folder.
    env: { TZ: "UTC", DATA_DIR: "tests/fixtures/wide", NODE_ENV: "production" },
    // Pages of whole collections are made and thrown away: with more room for what is new, the garbage collector takes a tenth less of the whole time.
    execArgv: ["--max-semi-space-size=64"],
    // Each project transforms the modules that it loads. This way a module is transformed once for all of them, and not again until it or this file
    // changes (`npx vitest --clearCache` forgets all). All projects must have the same options of oxc, which are no part of what the cache compares.
    experimental: { fsModuleCache: true },
    projects: isHurried
      ? [project("together", together.filter(isQuick))]
      : [
          project("apart", apart, { isolate: true }),
          project("committed", ofCommitted),
          // Modules and the fixture are loaded once per worker instead of once per file, which saves a third of the time of all unit tests.
          project("together", together),
        ],
  },
});
