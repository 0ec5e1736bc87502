export const KINDS = /** @type {const} */ (["passed", "failed", "skipped"]);

/** @typedef {(typeof KINDS)[number]} Kind */
/** @typedef {{ passed: number; failed: number; skipped: number; note: string }} Counts */
/**
 * Takes the output of a step, instead of the terminal.
 * @typedef {(text: string) => void} Say
 */

/** @type {(note?: string) => Counts} */
export const passed = (note = "") => ({ passed: 1, failed: 0, skipped: 0, note });
/** @type {(note: string) => Counts} */
export const failed = (note) => ({ passed: 0, failed: 1, skipped: 0, note });
/** @type {(note: string) => Counts} */
export const skipped = (note) => ({ passed: 0, failed: 0, skipped: 1, note });

/**
 * A runner that exits with an error without a failed test, or that ran no test, has failed all the same.
 * @param {number} code
 * @param {number} passedTests
 * @param {number} failedTests
 * @param {number} skippedTests
 * @returns {Counts}
 */
export function sumUp(code, passedTests, failedTests, skippedTests) {
  const counts = { passed: passedTests, failed: failedTests, skipped: skippedTests, note: "" };
  if (passedTests + failedTests === 0) return { ...counts, failed: 1, note: "no test was executed" };
  if (code !== 0 && failedTests === 0)
    return { ...counts, failed: 1, note: `no test failed, but the runner ended with ${code}` };
  return counts;
}
