import type { FileKind } from "./kind-of-file";
import type { GivenFile, Reader } from "./reading";

/** A reader's description of its format, in plain sentences, for the page of formats. */
export interface About {
  /** The versions that are read; empty if the format has none. */
  readonly versions: string;
  /** What becomes a row. */
  readonly reads: string;
  /** What does not become a row, and why. */
  readonly leavesOut: string;
}

/** A format as it is known before its reader is loaded. */
export interface RegisteredReader {
  /** Kebab-case: "lm-eval". */
  readonly id: string;
  /** The name that its users know: "lm-evaluation-harness results JSON". */
  readonly name: string;
  /** The kinds of file that the format can be; any kind if absent. */
  readonly kinds?: readonly FileKind[];
  /**
   * Returns how sure it is that a file is of this format, from 0 (not at all) to 1 (beyond doubt). Cheap: it loads nothing and looks only at the name
   * and parts of the text.
   */
  accepts(file: GivenFile): number;
  /** Loads the reader at its first use, so that a page pays for no other format. */
  load(): Promise<{ readonly reader: Reader; readonly about: About }>;
}
