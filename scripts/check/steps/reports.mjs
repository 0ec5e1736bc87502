import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/**
 * The failures of all steps, repeated at the end of the output, in case a log of the gate has lost what came before.
 * @type {import("../failures.mjs").Failure[]}
 */
export const FAILURES = [];

const REPORTS = path.resolve("test-results");

/**
 * Returns the file for the report of a runner, and removes that of an earlier run.
 * @param {string} name
 */
export function freshReport(name) {
  const file = path.join(REPORTS, name);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * Returns the report that a runner wrote, undefined if it wrote none.
 * @param {string} file
 */
export const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);
