import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import styles from "./lists.module.css";

/** An aggregator begins as an abstract does, and a run as a repository. */
const LETTERS: Readonly<Partial<Record<SourceKind, string>>> = { aggregator: "G", run: "N" };
const letterOf = (kind: SourceKind) => LETTERS[kind] ?? kind.charAt(0).toUpperCase();

/** The kinds of source that results come from: a letter each at a place of its own, so that a column of them can be read down. */
export function KindLetters({ kinds }: { readonly kinds: readonly SourceKind[] }) {
  // Runs stand last and keep no place free where there are none.
  return SOURCE_KINDS.filter((kind) => kind !== "run" || kinds.includes(kind)).map((kind) =>
    kinds.includes(kind) ? (
      <abbr key={kind} className={styles.letter} title={kind}>
        {" "}
        {letterOf(kind)}
      </abbr>
    ) : (
      <span key={kind} className={styles.letter} />
    ),
  );
}

/** What the letters of these kinds mean. */
export const KindLettersKey = ({ kinds }: { readonly kinds: readonly SourceKind[] }) => <span className={styles.lettersKey}>Sources: {SOURCE_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => `${letterOf(kind)} ${kind}`).join(", ")}.</span>;
