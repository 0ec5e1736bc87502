import path from "node:path";

/** Lines of a message that are repeated at the end: enough for the seed and the counterexample of a property. */
const LINES = 14;
const COLOURS = /\u001B\[[\d;]*m/g;

/**
 * A test that failed, and the command that runs it alone.
 * @typedef {{ where: string; message: string; again: string }} Failure
 */

/**
 * The parts of the reports of Vitest and Playwright that are read.
 * @typedef {{ testResults: { name: string; status: string; message?: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[] }} VitestReport
 * @typedef {{ ok: boolean; file: string; line: number; title: string; tests: { results: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ suites?: Suite[]; specs?: Spec[] }} Suite
 */

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** @param {string} text */
const inPattern = (text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** @param {string} file */
const short = (file) => path.relative(process.cwd(), file);

/**
 * Returns the failures in a JSON report of Vitest; a file that did not load is one failure.
 * @param {VitestReport} report
 * @param {string} config of the run, relative to the root
 * @returns {Failure[]}
 */
export function vitestFailures(report, config) {
  const failures = [];
  for (const file of report.testResults) {
    const name = short(file.name);
    const again = `npx vitest run --config ${config} ${name}`;
    const failed = file.assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0 && file.status === "failed")
      failures.push({ where: name, message: file.message ?? "", again });
    for (const test of failed)
      failures.push({
        where: `${name} › ${test.fullName}`,
        message: test.failureMessages[0] ?? "",
        again: `${again} -t ${quoted(inPattern(test.fullName))}`,
      });
  }
  return failures;
}

/**
 * Returns the failures in a JSON report of Playwright, with the message of the last try.
 * @param {{ suites: Suite[] }} report
 * @param {string} script npm script of the run
 * @returns {Failure[]}
 */
export function playwrightFailures(report, script) {
  /** @type {(suite: Suite) => Failure[]} */
  const failuresOf = (suite) => [
    ...(suite.suites ?? []).flatMap(failuresOf),
    ...(suite.specs ?? [])
      .filter((spec) => !spec.ok)
      .map((spec) => ({
        where: `${spec.file}:${spec.line} › ${spec.title}`,
        message: spec.tests.flatMap((test) => test.results).at(-1)?.error?.message ?? "",
        again: `npm run ${script} -- ${path.basename(spec.file)}:${spec.line}`,
      })),
  ];
  return report.suites.flatMap(failuresOf);
}

/**
 * Returns the text that ends a gate with failures: each with the first lines of its message and the command that runs it again.
 * @param {readonly Failure[]} failures
 */
export function failuresText(failures) {
  return failures
    .map(({ where, message, again }) => {
      const lines = message.replaceAll(COLOURS, "").trim().split("\n").slice(0, LINES);
      return [`✗ ${where}`, ...lines.map((line) => `    ${line}`), `  → ${again}`].join("\n");
    })
    .join("\n");
}
