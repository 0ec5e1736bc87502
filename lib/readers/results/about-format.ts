/** What a page of formats says about one of them, in plain sentences. */
export interface AboutFormat {
  /** Which versions are read. */
  readonly versions: string;
  /** What becomes a row. */
  readonly reads: string;
  /** What does not, and why. */
  readonly leavesOut: string;
}
