import type { Reading } from "@/lib/readers/reading";

/** A file of results as the import receives it. */
export interface RunFile {
  /** The name that pages show: relative to the working directory of the command, with "/" between folders. */
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  readonly reading: Pick<Reading, "rows" | "problems" | "notes">;
}

/** The facts that the command states about all its files. */
export interface RunFacts {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Who ran them; empty if not stated. */
  readonly by: string;
  /** The commit of the code; empty if not stated. */
  readonly commit: string;
  /** The work that the runs belong to; empty for the work of their methods. */
  readonly work: string;
  /** Whether results that a file no longer contains may be removed. */
  readonly drop: boolean;
}
