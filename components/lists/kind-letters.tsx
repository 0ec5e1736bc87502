import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import styles from "./lists.module.css";

/** An aggregator would share its first letter with an abstract, and a run with a repository. */
const LETTERS: Readonly<Partial<Record<SourceKind, string>>> = { aggregator: "G", run: "N" };
const letterOf = (kind: SourceKind) => LETTERS[kind] ?? kind.charAt(0).toUpperCase();

/** The kinds of source of some results: a letter each, at a fixed position, so that a column of them can be scanned. */
export function KindLetters({ kinds }: { readonly kinds: readonly SourceKind[] }) {
  // Runs come last and take no space if there are none.
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

/** The key to the letters of these kinds. */
export const KindLettersKey = ({ kinds }: { readonly kinds: readonly SourceKind[] }) => (
  <span className={styles.lettersKey}>
    Sources:{" "}
    {SOURCE_KINDS.filter((kind) => kinds.includes(kind))
      .map((kind) => `${letterOf(kind)} ${kind}`)
      .join(", ")}
    .
  </span>
);
