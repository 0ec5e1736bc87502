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
/** Matches tests that replace a module, a global or a setting, or load another collection: this would affect the files after them. A spy that is restored does not. */
const LEAVES_TRACES =
  /\bvi\.(?:mock|doMock|resetModules|stubEnv|stubGlobal)\(|\bvi\.spyOn\((?![^]*\b(?:mockRestore|restoreAllMocks)\(\))|process\.env\.\w+ =[^=]|\basReportedCatalogue\b|\blearnWords\b|\bwithFile\b|support\/(?:lab|pwc)"/;
/** Matches tests of the committed collection that build another one beside it, which would affect the files after them too. */
const BUILDS_ANOTHER = /\bbuildCatalogue\(/;
/**
 * Matches tests that take a second or more (`npm test -- quick` leaves them out): external programs, commands of the project, pages of whole
 * collections, thousands of random inputs.
 */
const TAKES_LONG =
  /\b(?:execFile|execFileSync|spawn|spawnSync|pdflatex|everythingShown|fast-check)\b|support\/(?:pages|serve|front|pandoc)"/;
/** Matches tests of what React complains of, which it does only in development. */
const HEARS_REACT = /\bspyOn\(console, "error"\)/;
const isQuick = (file: string) => !TAKES_LONG.test(readFileSync(path.join(root, file), "utf8"));
const isApart = (file: string) => {
  const text = readFileSync(path.join(root, file), "utf8");
  return LEAVES_TRACES.test(text) || (file.startsWith("tests/data/") && BUILDS_ANOTHER.test(text));
};
const apart = ALL.filter(isApart);
/** Only these load the committed collection, which takes seconds: once per worker. */
const ofCommitted = ALL.filter((file) => file.startsWith("tests/data/") && !apart.includes(file));
const ofDevelopment = ALL.filter(
  (file) =>
    file.startsWith("tests/components/") &&
    !apart.includes(file) &&
    HEARS_REACT.test(readFileSync(path.join(root, file), "utf8")),
);
const together = ALL.filter(
  (file) => !apart.includes(file) && !ofCommitted.includes(file) && !ofDevelopment.includes(file),
);

const isHurried = process.env.QUICK === "1";

/**
 * Returns the tests of some files, with React as readers get it or as in development: there, it also notes where each element was made, which takes a
 * fifth of the time of all tests of pages.
 */
const project = (name: string, include: string[], { isolate = false, isServed = true } = {}) => ({
  extends: true as const,
  ...(isServed && { oxc: { jsx: { development: false } } }),
  test: { name, include, isolate, ...(isServed && { env: { NODE_ENV: "production" as const } }) },
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
  test: {
    reporters: ["default"],
    // The default leaves one core idle, which on two cores doubles the time of the fault tests.
    maxWorkers: "100%",
    // Properties take a second or two; a busy machine may need ten times as long.
    testTimeout: process.env.FC_RUNS === undefined && process.env.DAMAGED_FILES === undefined ? 120_000 : 7_200_000,
    // Routes answer from the wide fixture; only tests/data reads the committed collection, and names its folder.
    env: { TZ: "UTC", DATA_DIR: "tests/fixtures/wide" },
    // Pages of whole collections are made and thrown away: with more room for what is new, the garbage collector takes a tenth less of the whole time.
    execArgv: ["--max-semi-space-size=64"],
    projects: isHurried
      ? [project("together", together.filter(isQuick))]
      : [
          project("apart", apart, { isolate: true }),
          project("committed", ofCommitted),
          // Modules and the fixture are loaded once per worker instead of once per file, which saves a third of the time of all unit tests.
          project("together", together),
          project("development", ofDevelopment, { isServed: false }),
        ],
  },
});
