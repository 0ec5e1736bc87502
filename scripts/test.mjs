import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { buildIfNeeded } from "./build-if-needed.mjs";
import { ensureHeadless } from "./find-chromium.mjs";
import { findEngines } from "./find-engines.mjs";
import { buildFixtureSite } from "./fixture-site.mjs";
import { run } from "./run.mjs";

/**
 * `npm test`: the whole gate, each step whatever became of those before it. `npm test -- unit browser` makes only these.
 * A step returns what it counted; the last line sums them up.
 */
const STEPS = {
  types: () => script("test:types"),
  lint: () => script("test:lint"),
  dead: () => script("test:dead"),
  lock: () => script("test:lock"),
  data: () => script("data:check"),
  verify,
  unit,
  browser,
  copy,
  committed,
  engines,
};
const REPORTS = path.resolve("test-results");

const passed = (note = "") => ({ passed: 1, failed: 0, skipped: 0, note });
const failed = (note) => ({ passed: 0, failed: 1, skipped: 0, note });
const skipped = (note) => ({ passed: 0, failed: 0, skipped: 1, note });

/** An npm script that passes or fails as a whole. */
async function script(name, ...args) {
  const code = await run("npm", ["run", "--silent", name, "--", ...args]);
  return code === 0 ? passed() : failed(`npm run ${name} ended with ${code}`);
}

/** The data against the texts of the abstracts, which are not part of the project. */
async function verify() {
  const folder = process.env.ABSTRACTS_DIR || ["../shared/abstracts"].find(existsSync);
  if (folder) return script("data:verify", "--abstracts", folder);
  console.log("data:verify: NOT MADE, because the texts of the abstracts are not here; ABSTRACTS_DIR names their folder");
  return skipped("not made: no texts of the abstracts");
}

function unit() {
  return vitest("test:unit", "vitest.json");
}

/** A smaller set of journeys in Firefox and WebKit, on the build of the invented collection; skipped in each that is not at hand. */
async function engines() {
  const { firefox, webkit } = findEngines();
  if (firefox === undefined && webkit === undefined) return skipped("neither Firefox nor WebKit is at hand");
  return vitest("test:engines", "engines.json");
}

async function vitest(name, reportName) {
  const report = freshReport(reportName);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run("npm", ["run", "--silent", name, "--", ...reporters]);
  const read = readReport(report);
  if (read === undefined) return failed(`Vitest wrote no report and ended with ${code}`);
  // A file that does not load fails without a test in it.
  const hasFailed = ({ status }) => status === "failed";
  const broken = read.testResults.filter((file) => hasFailed(file) && !file.assertionResults.some(hasFailed));
  return sumUp(code, read.numPassedTests, read.numFailedTests + broken.length, read.numPendingTests + read.numTodoTests);
}

/** The journeys, on the build of the invented collection. */
function browser() {
  return browserTests("test:e2e", "playwright.json", buildFixtureSite);
}

/** The journeys that hold in the copy for file hosts too, served by nginx. */
function copy() {
  if (spawnSync("nginx", ["-v"]).status !== 0) return skipped("no nginx on this machine");
  return browserTests("test:copy", "static.json", buildFixtureSite);
}

/** The committed collection as a site, on the build that `npm start` serves. */
function committed() {
  return browserTests("test:committed", "committed.json", buildIfNeeded);
}

async function browserTests(name, reportName, build) {
  try {
    await ensureHeadless();
  } catch (error) {
    console.error(error.message);
    return failed("no Chromium");
  }
  const built = await build();
  if (built !== 0) return failed(`not run: the build ended with ${built}`);
  const report = freshReport(reportName);
  const code = await run("npm", ["run", "--silent", name]);
  const read = readReport(report);
  if (read === undefined) return failed(`Playwright wrote no report and ended with ${code}`);
  const { expected, unexpected, flaky, skipped: left } = read.stats;
  const counts = sumUp(code, expected + flaky, unexpected, left);
  return flaky > 0 ? { ...counts, note: `${flaky} only at the second try ${counts.note}`.trim() } : counts;
}

/** A runner that ends badly without a failed test, or that ran none, has failed all the same. */
function sumUp(code, passedTests, failedTests, skippedTests) {
  const counts = { passed: passedTests, failed: failedTests, skipped: skippedTests, note: "" };
  if (passedTests + failedTests === 0) return { ...counts, failed: 1, note: "no test was executed" };
  if (code !== 0 && failedTests === 0) return { ...counts, failed: 1, note: `no test failed, but the runner ended with ${code}` };
  return counts;
}

function freshReport(name) {
  const file = path.join(REPORTS, name);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

const inWords = (good, bad, left) => `${good} passed, ${bad} failed${left > 0 ? `, ${left} skipped` : ""}`;

function printSummary(rows) {
  const width = rows.reduce((most, { name }) => Math.max(most, name.length), 0);
  for (const { name, seconds, passed: good, failed: bad, skipped: left, note } of rows) {
    const mark = bad > 0 ? "✗" : good > 0 ? "✓" : "–";
    console.log(`${mark} ${name.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s  ${inWords(good, bad, left)}${note && `: ${note}`}`);
  }
  const total = (kind) => rows.reduce((sum, row) => sum + row[kind], 0);
  console.log(inWords(total("passed"), total("failed"), total("skipped")));
  if (total("failed") > 0) process.exitCode = 1;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`npm test: ${unknown.join(", ")} → one or more of: ${Object.keys(STEPS).join(", ")}`);
  process.exitCode = 2;
} else {
  const rows = [];
  for (const name of Object.keys(STEPS).filter((step) => asked.length === 0 || asked.includes(step))) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const counts = await STEPS[name]().catch((error) => failed(error.message));
    rows.push({ name, seconds: (performance.now() - start) / 1000, ...counts });
  }
  console.log("");
  printSummary(rows);
}
