import { SOURCE_KINDS, type SourceKind } from "@/lib/tables/sources";
import styles from "./lists.module.css";

/** Of a run the last letter, because a repository has the first. */
const letterOf = (kind: SourceKind) => (kind === "run" ? "N" : kind.charAt(0).toUpperCase());

/** The kinds of source that results come from: a letter each at a place of its own, so that a column of them can be read down. */
export function KindLetters({ kinds }: { readonly kinds: readonly SourceKind[] }) {
  // Runs stand last and keep no place free where there are none.
  return SOURCE_KINDS.filter((kind) => kind !== "run" || kinds.includes(kind)).map((kind) =>
    kinds.includes(kind) ? (
      <abbr key={kind} className={styles.letter} title={kind}>
        {letterOf(kind)}
      </abbr>
    ) : (
      <span key={kind} className={styles.letter} />
    ),
  );
}

/** What the letters of these kinds mean. */
export const KindLettersKey = ({ kinds }: { readonly kinds: readonly SourceKind[] }) => <span className={styles.lettersKey}>Sources: {SOURCE_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => `${letterOf(kind)} ${kind}`).join(", ")}.</span>;
