/** @typedef {{ name: string; seconds: number } & import("./counts.mjs").Counts} Row */

/**
 * @param {number} good
 * @param {number} bad
 * @param {number} left
 */
const inWords = (good, bad, left) => `${good} passed, ${bad} failed${left > 0 ? `, ${left} skipped` : ""}`;

/**
 * Prints a line for each step, and the sum of all as the last one. A failure makes the exit code 1.
 * @param {readonly Row[]} rows
 */
export function printSummary(rows) {
  const width = rows.reduce((most, { name }) => Math.max(most, name.length), 0);
  for (const { name, seconds, passed: good, failed: bad, skipped: left, note } of rows) {
    const mark = bad > 0 ? "✗" : good > 0 ? "✓" : "–";
    console.log(
      `${mark} ${name.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s  ${inWords(good, bad, left)}${note && `: ${note}`}`,
    );
  }
  const total = (/** @type {import("./counts.mjs").Kind} */ kind) => rows.reduce((sum, row) => sum + row[kind], 0);
  console.log(inWords(total("passed"), total("failed"), total("skipped")));
  if (total("failed") > 0) process.exitCode = 1;
}
