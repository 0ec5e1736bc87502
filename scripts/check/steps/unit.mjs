import { run } from "../../run/run.mjs";
import { vitestFailures } from "../failures.mjs";
import { findEngines, installEngines } from "../find-engines.mjs";
import { HOW_TO_GET_A_NODE, OTHER_NODES, otherNodes } from "../other-nodes.mjs";
import { failed, KINDS, skipped, sumUp } from "./counts.mjs";
import { mayInstall } from "./may-install.mjs";
import { FAILURES, freshReport, readReport } from "./reports.mjs";
import { script } from "./script.mjs";

const UNIT = "tests/vitest.config.ts";

/**
 * Runs a smaller set of journeys in Firefox and WebKit, on the build of the invented collection; skipped in an engine that is not installed. On a
 * forge, installs the engines first.
 */
export async function engines() {
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
export async function quick() {
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
export async function unit(node = process.execPath, version = "", env = {}) {
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
export async function nodes() {
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
