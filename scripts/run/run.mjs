import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Returns the exit code that a shell reports: 128 plus the number of the signal.
 * @param {NodeJS.Signals} signal
 */
const exitCodeOf = (signal) => 128 + constants.signals[signal];

/**
 * Runs a command in this terminal, or passes its output to `say`, and returns its exit code. A signal is passed on, and ends this process too once
 * the command has ended, so that no server outlives its parent.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly cwd?: string, readonly env?: Readonly<Record<string, string>>, readonly say?: ((text: string) => void) | undefined }} [where]
 *   its working directory, and variables added to the environment
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd, env, say } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: say === undefined ? "inherit" : ["inherit", "pipe", "pipe"],
      env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" },
      // On Windows npm is a batch file, which only a shell can run.
      shell: process.platform === "win32" && command === "npm",
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", say ?? (() => undefined));
    /** @type {NodeJS.Signals | undefined} */
    let stoppedBy;
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    const orphaned = onceOrphaned(() => stop("SIGTERM"));
    const settle = (/** @type {() => void} */ settled) => {
      for (const signal of SIGNALS) process.off(signal, stop);
      clearInterval(orphaned);
      if (stoppedBy) process.exit(exitCodeOf(stoppedBy));
      settled();
    };
    child.once("error", (error) => settle(() => reject(error)));
    // Its output is complete only when its streams are closed.
    child.once(
      say === undefined ? "exit" : "close",
      (/** @type {number | null} */ code, /** @type {NodeJS.Signals | null} */ signal) =>
        settle(() => resolve(code ?? exitCodeOf(signal ?? "SIGTERM"))),
    );
  });
}

/**
 * Calls `act` once the parent process has ended. npm passes a signal to its shell only, and the shell dies without passing it on: a new parent is the
 * only sign. Returns undefined if npm did not start this process.
 * @param {() => void} act
 */
export function onceOrphaned(act) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 300);
  return watch;
}

/**
 * Runs Next.js itself, without npm or a shell in between, so that a signal reaches the server.
 * @param {readonly string[]} args
 */
export const next = (args) =>
  run(process.execPath, [createRequire(import.meta.url).resolve("next/dist/bin/next"), ...args]);

/**
 * Runs a TypeScript script.
 * @param {string} script
 * @param {string[]} args
 */
export const tsx = (script, ...args) =>
  run(process.execPath, ["--import", import.meta.resolve("tsx"), script, ...args]);

/**
 * Returns whether `node` was started with this file: `if (isStarted(import.meta)) …`.
 * @param {{ filename: string }} module
 */
export const isStarted = ({ filename }) => process.argv[1] !== undefined && realpathSync(process.argv[1]) === filename;
