import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { buildIfNeeded } from "../build/build-if-needed.mjs";
import { atOnce } from "./at-once.mjs";
import { ensureHeadless, installNotice } from "./find-chromium.mjs";
import { failuresText, playwrightFailures, vitestFailures } from "./failures.mjs";
import { findEngines, installEngines } from "./find-engines.mjs";
import { buildFixtureSite, FIXTURE_SITE } from "./fixture-site.mjs";
import { messageOf } from "../run/message-of.mjs";
import { HOW_TO_GET_A_NODE, OTHER_NODES, otherNodes } from "./other-nodes.mjs";
import { run } from "../run/run.mjs";
import { takeBuild } from "./take-build.mjs";

/**
 * `npm test`: runs the whole gate, each step whatever the result of those before it. `npm test -- unit browser` runs only these; `npm test -- quick`
 * is for work in progress: types, and the unit tests that take less than a second each. `npm test -- --no-install` installs no browser if there is
 * none, and the browser tests then count as failed.
 * A step returns its counts; the last line sums them up.
 * @type {Readonly<Record<string, (say?: Say) => Promise<Counts> | Counts>>}
 */
const STEPS = {
  // The longest first: when two steps run at a time, neither waits long for the other at the end.
  site,
  lint: (say) => script("test:lint", [], say),
  types: (say) => script("test:types", [], say),
  format: (say) => script("test:format", [], say),
  dead: (say) => script("test:dead", [], say),
  lock: (say) => script("test:lock", [], say),
  data: (say) => script("data:check", [], say),
  verify,
  unit: () => unit(),
  browser,
  committed,
  engines: () => inTime(engines, LATEST_START.engines),
  copy: () => inTime(copy, LATEST_START.copy),
  nodes: () => inTime(nodes, LATEST_START.nodes),
  quick,
};
/** Most of these use one processor, so two run at a time; the output of each is printed when it ends. */
const TWO_AT_A_TIME = new Set(["site", "lint", "types", "format", "dead", "lock", "data", "verify"]);
/** Part of other steps: runs only on request. */
const ON_DEMAND = "quick";
/**
 * Minutes after which a step is skipped on a forge, which stops a gate after 25 minutes. These steps repeat the same checks elsewhere. Each limit
 * leaves as many minutes as the step takes on a machine that is half as fast.
 */
const LATEST_START = { engines: 19, copy: 13, nodes: 10 };
const REPORTS = path.resolve("test-results");
const UNIT = "tests/vitest.config.ts";

const KINDS = /** @type {const} */ (["passed", "failed", "skipped"]);

/** @typedef {{ passed: number; failed: number; skipped: number; note: string }} Counts */
/** @typedef {(text: string) => void} Say */

/**
 * Repeated at the end of the output, in case a log of the gate has lost what came before.
 * @type {import("./failures.mjs").Failure[]}
 */
const FAILURES = [];

/** @type {(note?: string) => Counts} */
const passed = (note = "") => ({ passed: 1, failed: 0, skipped: 0, note });
/** @type {(note: string) => Counts} */
const failed = (note) => ({ passed: 0, failed: 1, skipped: 0, note });
/** @type {(note: string) => Counts} */
const skipped = (note) => ({ passed: 0, failed: 0, skipped: 1, note });

/**
 * Runs an npm script that passes or fails as a whole.
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {Say} [say] takes its output, instead of the terminal
 */
async function script(name, args = [], say = undefined) {
  const code = await run("npm", ["run", "--silent", name, "--", ...args], { say });
  if (code === 0) return passed();
  FAILURES.push({ where: name, message: `ended with ${code}; see its output above`, again: `npm run ${name}` });
  return failed(`npm run ${name} ended with ${code}`);
}

/** @type {(step: () => Promise<Counts> | Counts, enough: number) => Promise<Counts> | Counts} */
function inTime(step, enough) {
  const minutes = performance.now() / 60_000;
  return process.env.CI && minutes > enough
    ? skipped(`not run: the steps before took ${Math.round(minutes)} minutes`)
    : step();
}

/**
 * Checks the data against the texts of the abstracts, which are not part of the project.
 * @param {Say} [say]
 */
async function verify(say = (text) => void process.stdout.write(text)) {
  const folder = process.env.ABSTRACTS_DIR || ["../shared/abstracts"].find(existsSync);
  if (folder) return script("data:verify", ["--abstracts", folder], say);
  say("data:verify: NOT RUN, because the texts of the abstracts are not here; set ABSTRACTS_DIR to their folder\n");
  return skipped("not run: no texts of the abstracts");
}

/**
 * Makes the builds for the browser tests, here because lint leaves a processor free. If only browser tests are requested, they make the builds
 * themselves.
 * @param {Say} [say]
 */
async function site(say) {
  const code = await buildFixtureSite(FIXTURE_SITE, say);
  if (code !== 0) return failed(`the build of the invented collection ended with ${code}`);
  const committedCode = await buildCommitted(say);
  return committedCode === 0 ? passed() : failed(`the build of the committed collection ended with ${committedCode}`);
}

/**
 * Makes the build that `npm start` serves. What the build of the invented collection has compiled is not compiled again.
 * @param {Say} [say]
 */
function buildCommitted(say) {
  takeBuild(FIXTURE_SITE);
  return buildIfNeeded(say);
}

/**
 * Runs a smaller set of journeys in Firefox and WebKit, on the build of the invented collection; skipped in an engine that is not installed. On a
 * forge, installs the engines first.
 */
async function engines() {
  const left = process.env.CI && mayInstall ? installEngines() : "";
  const { firefox, webkit } = findEngines();
  if (firefox === undefined && webkit === undefined)
    return skipped(`not run: ${left || "neither Firefox nor WebKit is installed"}`);
  const report = freshReport("engines.json");
  const counts = countVitest(
    report,
    await run("npm", ["run", "--silent", "test:engines", "--", ...reportersInto(report)]),
    "tests/engines/vitest.config.ts",
  );
  return { ...counts, note: [left, counts.note].filter(Boolean).join("; ") };
}

/** Runs the type check, and the unit tests that take less than a second each (tests/vitest.config.ts). */
async function quick() {
  let said = "";
  const [types, tests] = await Promise.all([
    script("test:types", [], (text) => void (said += text)),
    unit(process.execPath, "-quick", { QUICK: "1" }),
  ]);
  console.log(said);
  return {
    passed: types.passed + tests.passed,
    failed: types.failed + tests.failed,
    skipped: tests.skipped,
    note: [types.note, tests.note].filter(Boolean).join("; "),
  };
}

/**
 * Runs the unit tests, on the Node that runs this or on another one.
 * @param {string} node path of the program
 * @param {string} version of another Node, for the name of its report
 * @param {Readonly<Record<string, string>>} env variables added to the environment
 */
async function unit(node = process.execPath, version = "", env = {}) {
  const report = freshReport(`vitest${version}.json`);
  return countVitest(
    report,
    await run(node, ["node_modules/vitest/vitest.mjs", "run", "--config", UNIT, ...reportersInto(report)], { env }),
    UNIT,
  );
}

/** @param {string} report */
const reportersInto = (report) => ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];

/**
 * @param {string} report
 * @param {number} code that the runner ended with
 * @param {string} config of the run
 */
function countVitest(report, code, config) {
  const read = readReport(report);
  if (read === undefined) return failed(`Vitest wrote no report and ended with ${code}`);
  for (const failure of vitestFailures(read, config)) FAILURES.push(failure);
  // A file that does not load fails without any failed test.
  const hasFailed = (/** @type {{ status: string }} */ { status }) => status === "failed";
  const broken = read.testResults.filter(
    (/** @type {{ status: string; assertionResults: { status: string }[] }} */ file) =>
      hasFailed(file) && !file.assertionResults.some(hasFailed),
  );
  return sumUp(
    code,
    read.numPassedTests,
    read.numFailedTests + broken.length,
    read.numPendingTests + read.numTodoTests,
  );
}

/** Runs the unit tests again on the other supported Node releases that are installed. */
async function nodes() {
  const found = otherNodes();
  if (found.length === 0) {
    console.log(`nodes: NOT RUN, because no other Node is installed → ${HOW_TO_GET_A_NODE}`);
    return skipped(`not run: no Node ${OTHER_NODES.join(" or ")}`);
  }
  const total = { passed: 0, failed: 0, skipped: 0, note: found.map(({ version }) => version).join(", ") };
  for (const { node, version } of found) {
    console.log(`\n── unit tests on Node ${version}`);
    const counts = await unit(node, `-${version}`);
    for (const kind of KINDS) total[kind] += counts[kind];
    if (counts.note !== "") total.note += `; ${version}: ${counts.note}`;
  }
  return total;
}

/** Runs the journeys, on the build of the invented collection. */
function browser() {
  return browserTests("test:e2e", "playwright.json", () => buildFixtureSite());
}

/** Runs the journeys that also apply to the copy for file hosts, served by nginx. */
function copy() {
  if (spawnSync("nginx", ["-v"]).status !== 0) return skipped("no nginx on this machine");
  return browserTests("test:copy", "static.json", () => buildFixtureSite());
}

/** Runs the journeys of the committed collection. */
function committed() {
  return browserTests("test:committed", "committed.json", () => buildCommitted());
}

/**
 * @param {string} name
 * @param {string} reportName
 * @param {() => Promise<number>} build
 */
async function browserTests(name, reportName, build) {
  try {
    await ensureHeadless({ mayInstall });
  } catch (error) {
    console.error(messageOf(error));
    return failed("no Chromium");
  }
  const built = await build();
  if (built !== 0) return failed(`not run: the build ended with ${built}`);
  const report = freshReport(reportName);
  const code = await run("npm", ["run", "--silent", name]);
  const read = readReport(report);
  if (read === undefined) return failed(`Playwright wrote no report and ended with ${code}`);
  for (const failure of playwrightFailures(read, name)) FAILURES.push(failure);
  const { expected, unexpected, flaky, skipped: left } = read.stats;
  const counts = sumUp(code, expected + flaky, unexpected, left);
  return flaky > 0 ? { ...counts, note: `${flaky} only at the second attempt ${counts.note}`.trim() } : counts;
}

/**
 * A runner that exits with an error without a failed test, or that ran no test, has failed all the same.
 * @param {number} code
 * @param {number} passedTests
 * @param {number} failedTests
 * @param {number} skippedTests
 * @returns {Counts}
 */
function sumUp(code, passedTests, failedTests, skippedTests) {
  const counts = { passed: passedTests, failed: failedTests, skipped: skippedTests, note: "" };
  if (passedTests + failedTests === 0) return { ...counts, failed: 1, note: "no test was executed" };
  if (code !== 0 && failedTests === 0)
    return { ...counts, failed: 1, note: `no test failed, but the runner ended with ${code}` };
  return counts;
}

/** @param {string} name */
function freshReport(name) {
  const file = path.join(REPORTS, name);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/**
 * @param {number} good
 * @param {number} bad
 * @param {number} left
 */
const inWords = (good, bad, left) => `${good} passed, ${bad} failed${left > 0 ? `, ${left} skipped` : ""}`;

/** @param {readonly ({ name: string; seconds: number } & Counts)[]} rows */
function printSummary(rows) {
  const width = rows.reduce((most, { name }) => Math.max(most, name.length), 0);
  for (const { name, seconds, passed: good, failed: bad, skipped: left, note } of rows) {
    const mark = bad > 0 ? "✗" : good > 0 ? "✓" : "–";
    console.log(
      `${mark} ${name.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s  ${inWords(good, bad, left)}${note && `: ${note}`}`,
    );
  }
  const total = (/** @type {(typeof KINDS)[number]} */ kind) => rows.reduce((sum, row) => sum + row[kind], 0);
  console.log(inWords(total("passed"), total("failed"), total("skipped")));
  if (total("failed") > 0) process.exitCode = 1;
}

/**
 * @param {string} name
 * @param {Say} [say]
 */
async function timed(name, say) {
  const start = performance.now();
  const counts = await Promise.resolve()
    .then(() => STEPS[name]?.(say) ?? failed("no such step"))
    .catch((error) => failed(messageOf(error)));
  return { name, seconds: (performance.now() - start) / 1000, ...counts };
}

/** @param {string} name */
function made(name) {
  console.log(`\n── ${name}`);
  return timed(name);
}

/**
 * Runs a step and prints its output in one piece.
 * @param {string} name
 */
async function madeBesideAnother(name) {
  let said = "";
  const row = await timed(name, (text) => void (said += text));
  console.log(`\n── ${name}\n${said}`.trimEnd());
  return row;
}

const mayInstall = !process.argv.includes("--no-install");
const asked = process.argv.slice(2).filter((name) => name !== "--no-install");
const unknown = asked.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(`npm test: ${unknown.join(", ")} → one or more of: ${Object.keys(STEPS).join(", ")}, --no-install`);
  process.exitCode = 2;
} else {
  const notice = mayInstall && (asked.length === 0 || asked.includes("browser")) ? await installNotice() : null;
  if (notice !== null) console.log(notice);
  const names = Object.keys(STEPS).filter((name) => (asked.length === 0 ? name !== ON_DEMAND : asked.includes(name)));
  const light = names.filter((name) => TWO_AT_A_TIME.has(name));
  const rows = await atOnce(light.map((name) => () => (light.length === 1 ? made(name) : madeBesideAnother(name))));
  for (const name of names.filter((one) => !light.includes(one))) rows.push(await made(name));
  console.log(`\n${failuresText(FAILURES)}\n`.trimStart());
  printSummary(rows);
}
