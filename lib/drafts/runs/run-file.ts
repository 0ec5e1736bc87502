import type { Reading } from "@/lib/readers/reading";

/** A file of results as the import gets it. */
export interface RunFile {
  /** As pages name it: below the folder that the command was started in, "/" between folders. */
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  readonly reading: Pick<Reading, "rows" | "problems" | "notes">;
}

/** What the command says of all its files. */
export interface RunFacts {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Who ran them; empty where it is not said. */
  readonly by: string;
  /** The commit of the code; empty where it is not said. */
  readonly commit: string;
  /** The work that the runs belong to; empty for that of their methods. */
  readonly work: string;
  /** Whether results that a file no longer has may go. */
  readonly drop: boolean;
}
