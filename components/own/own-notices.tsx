import { listed } from "@/lib/format/words";
import type { OwnRow } from "@/lib/own/own-row";
import styles from "./own.module.css";

interface OwnNoticesProps {
  /** Former ids of the link that were replaced. */
  readonly moved: readonly string[];
  readonly problems: readonly string[];
  readonly isInAddress: boolean;
  readonly elsewhere: readonly OwnRow[];
}

/** What a reader must know about own rows on this page: parts of a link that were not understood, former names, rows that do not fit in a link, and rows of other pages. */
export function OwnNotices({ problems, moved, isInAddress, elsewhere }: OwnNoticesProps) {
  return (
    <>
      {problems.map((problem) => (
        <p key={problem} role="alert" className={styles.failure}>
          {problem}.
        </p>
      ))}
      {moved.length > 0 && <p role="status">Since this link was made: {listed(moved)}.</p>}
      {!isInAddress && (
        <p role="alert" className={styles.failure}>
          These rows do not fit in a link (4 kB): they stay here until you leave the page; the link has only the rows
          before them.
        </p>
      )}
      {elsewhere.length > 0 && (
        <p className={styles.failure}>
          Of your rows, {elsewhere.length} {elsewhere.length === 1 ? "is" : "are"} of a benchmark that is not on this
          page; the address keeps {elsewhere.length === 1 ? "it" : "them"}.
        </p>
      )}
    </>
  );
}
