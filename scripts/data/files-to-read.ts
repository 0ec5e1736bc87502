import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export interface FileToRead {
  /** The name on the command line, for messages. */
  readonly shown: string;
  /** The name for readers: relative to the named folder, and without any information about the machine. */
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Uint8Array;
}

const SKIPPED: ReadonlySet<string> = new Set([".git", "node_modules"]);
/** Formats keep the model and the revision in the folders above a file, at most three levels. */
const FOLDERS = 4;

/** Returns the files that a command line names: folders with all files in them, "-" for standard input. Throws for a path that does not exist. */
export function* filesToRead(given: readonly string[]): Generator<FileToRead> {
  for (const one of given) {
    if (one === "-") {
      const bytes = readFileSync(0);
      yield { shown: "-", name: "", size: bytes.length, bytes: () => bytes };
      continue;
    }
    const stats = statSync(one, { throwIfNoEntry: false });
    if (!stats) throw new Error(`${one}: no such file or folder`);
    if (stats.isDirectory()) yield* filesIn(one, path.basename(path.resolve(one)));
    else
      yield fileAt(
        one,
        path
          .resolve(one)
          .split(path.sep)
          .filter((part) => part !== "")
          .slice(-FOLDERS)
          .join("/"),
      );
  }
}

function* filesIn(folder: string, name: string): Generator<FileToRead> {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (SKIPPED.has(entry.name)) continue;
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(at, `${name}/${entry.name}`);
    else if (entry.isFile()) yield fileAt(at, `${name}/${entry.name}`);
  }
}

const fileAt = (at: string, name: string): FileToRead => ({
  shown: at,
  name,
  size: statSync(at).size,
  bytes: () => readFileSync(at),
});
