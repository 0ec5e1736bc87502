import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../run/run.mjs";

/**
 * `npm run test:next -- VERSION`: shows which code that depends on Next's internals (lib/islands) breaks with another release of Next (`latest`,
 * `canary`, `16.5.0`). In a copy of the checkout, so that nothing here changes: installs that release, builds the invented collection with islands
 * and without, compares what readers get, crawls both, and runs the journeys of both and those of scripts at first use. Prints a line for each step,
 * and exits with 1 if one failed.
 */
const ROOT = path.resolve(import.meta.dirname, "../..");

/** Folders that are not copied: those that a build or a test writes, and those that nothing reads. */
const LEFT = new Set([".git", ".next", ".nodes", "node_modules", "out", "test-results", "playwright-report"]);

const BUILD = {
  name: "build",
  means:
    "there is no site: see the error of the build, and lib/islands/next-inside.mjs for the locations that it reads",
};
/** The steps after the build, each with what its failure means. */
const STEPS = [
  { name: "types", command: ["test:types"], means: "the code uses something that Next no longer has" },
  {
    name: "what readers get, with islands and without",
    command: ["test:islands"],
    means: "a piece of lib/islands no longer works: its README says how to turn all of them off until it does",
  },
  {
    name: "scripts at first use",
    command: ["test:e2e", "--", "on-use.spec.ts", "static-html.spec.ts"],
    means: "a reader's first press may be lost: lib/islands/on-use.mjs and page-scripts.mjs",
  },
];

const version = process.argv[2] ?? "latest";
if (process.argv.length > 3 || version.startsWith("-")) {
  console.error("usage: npm run test:next -- VERSION, such as latest, canary or 16.5.0");
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), "as-reported-next-"));
const made = [folder];
try {
  process.exitCode = await tryVersion();
} finally {
  for (const one of made) rmSync(one, { recursive: true, force: true });
}

async function tryVersion() {
  cpSync(ROOT, folder, { recursive: true, filter: (file) => !LEFT.has(path.relative(ROOT, file)) });
  // Copies instead of links: npm is about to write into them.
  if (spawnSync("cp", ["-a", path.join(ROOT, "node_modules"), folder], { stdio: "inherit" }).status !== 0)
    throw new Error("the packages could not be copied");
  if (
    (await run("npm", ["install", "--no-audit", "--no-fund", "--save-exact", `next@${version}`], { cwd: folder })) !== 0
  ) {
    console.error(`next@${version} could not be installed → name a release that the registry has`);
    return 1;
  }
  const found = JSON.parse(readFileSync(path.join(folder, "node_modules/next/package.json"), "utf8")).version;
  /** @type {typeof import("./fixture-site.mjs")} */
  const { buildFixtureSite, FIXTURE_SITE, PLAIN_SITE } = await import(
    pathToFileURL(path.join(folder, "scripts/check/fixture-site.mjs")).href
  );
  made.push(FIXTURE_SITE, PLAIN_SITE);
  /** @type {string[]} */
  const lines = [];
  const step = async (
    /** @type {{ name: string; means: string }} */ { name, means },
    /** @type {() => Promise<number>} */ take,
  ) => {
    console.log(`\n── next ${found}: ${name}`);
    const code = await take();
    lines.push(code === 0 ? `✓ ${name}` : `✗ ${name} ended with ${code}: ${means}`);
    return code;
  };
  const built = await step(BUILD, buildFixtureSite);
  if (built === 0)
    for (const one of STEPS) await step(one, () => run("npm", ["run", "--silent", ...one.command], { cwd: folder }));
  console.log(["", `next ${found}, where package.json has ${ownVersion()}:`, ...lines].join("\n"));
  return lines.every((line) => line.startsWith("✓")) ? 0 : 1;
}

// A declaration, because the steps run before a constant down here would have its value.
function ownVersion() {
  return JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")).dependencies.next;
}
