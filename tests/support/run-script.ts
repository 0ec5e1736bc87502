import path from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";

const ROOT = path.join(import.meta.dirname, "..", "..");

/** The exit code and the output of a script. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

let runs = 0;

/**
 * Runs a script of `scripts/` as `DATA_DIR=FOLDER node --import tsx SCRIPT OPTIONS...` does, but in this process, which has loaded its modules
 * already: starting a program takes most of a second, and tests of commands run a hundred. One run at a time; tests/docs/told-commands.test.ts starts
 * the commands as a reader does.
 */
export async function runScript(script: string, folder: string, options: readonly string[]): Promise<Outcome> {
  const before = {
    argv: process.argv,
    folder: process.env.DATA_DIR,
    exitCode: process.exitCode,
    console: { ...console },
    write: process.stdout.write,
  };
  let [out, error] = ["", ""];
  try {
    process.argv = [process.execPath, path.join(ROOT, script), ...options];
    process.env.DATA_DIR = folder;
    process.exitCode = undefined;
    console.log = (...words: unknown[]) => void (out += `${format(...words)}\n`);
    console.error = (...words: unknown[]) => void (error += `${format(...words)}\n`);
    process.stdout.write = (text: string | Uint8Array) => ((out += String(text)), true);
    // With a different URL each time, because a module runs only once.
    runs += 1;
    await import(/* @vite-ignore */ `${pathToFileURL(path.join(ROOT, script)).href}?run=${runs}`);
    return { code: Number(process.exitCode ?? 0), out, error };
  } catch (thrown) {
    return { code: 1, out, error: `${error}${format(thrown)}\n` };
  } finally {
    process.argv = before.argv;
    process.exitCode = before.exitCode;
    Object.assign(console, { log: before.console.log, error: before.console.error });
    process.stdout.write = before.write;
    if (before.folder === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before.folder;
  }
}

/** Returns the lines of an output, without empty ones. */
export const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");
