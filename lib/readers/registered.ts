import type { FileKind } from "./kind-of-file";
import type { GivenFile, Reader } from "./reading";

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
  /** Kebab-case: "lm-eval". */
  readonly id: string;
  /** As its users call it: "lm-evaluation-harness results JSON". */
  readonly name: string;
  /** The kinds of file that it can be; any, where it is left out. */
  readonly kinds?: readonly FileKind[];
  /** How sure it is that a file is of the format: 0 not at all, 1 beyond doubt. Cheap, and loads nothing: it looks at the name and the beginning. */
  accepts(file: GivenFile): number;
  /** Loads what reads it, at its first use: a page pays for no other format. */
  load(): Promise<{ readonly reader: Reader; readonly about: About }>;
}
