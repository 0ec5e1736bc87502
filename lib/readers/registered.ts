import type { FileKind } from "./kind-of-file";
import type { Reader } from "./reading";

/** What a reader says of its format, for the page of formats, in plain sentences. */
export interface About {
  /** Which versions are read; empty where the format has none. */
  readonly versions: string;
  /** What becomes a row. */
  readonly reads: string;
  /** What does not, and why. */
  readonly leavesOut: string;
}

/** A format that is known before its reader is loaded. */
export interface RegisteredReader {
  readonly id: string;
  readonly name: string;
  /** The kinds of file that it can be; any, where it is left out. Readers of other kinds are not loaded for a file. */
  readonly kinds?: readonly FileKind[];
  /** Loads the reader at its first use, so that a page pays for no other format. */
  load(): Promise<{ readonly reader: Reader; readonly about: About }>;
}
