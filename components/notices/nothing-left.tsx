import styles from "@/components/page/page.module.css";
import { SuggestPaper } from "./suggest-paper";

/** A filter that is set, and the address of the same view without it. */
export interface SetFilter {
  /** "the topic audio". */
  readonly name: string;
  readonly without: string;
}

/** Shown in place of a list that the filters emptied, with a link to drop each of them; a list with a field for words also says how to suggest what they name. */
export function NothingLeft({
  what,
  filters,
  all,
  typed,
}: {
  readonly what: string;
  readonly filters: readonly SetFilter[];
  readonly all: string;
  /** The words in the field of the list. */
  readonly typed?: string;
}) {
  return (
    <div className={styles.nothing}>
      <p>No {what} matches these filters.</p>
      <ul className={styles.tall}>
        {filters.map(({ name, without }) => (
          <li key={name}>
            <a href={without}>Drop {name}</a>
          </li>
        ))}
        <li>
          <a href={all}>Show every {what}</a>
        </li>
      </ul>
      {typed !== undefined && (
        <p>
          <SuggestPaper name={typed} />
        </p>
      )}
    </div>
  );
}
