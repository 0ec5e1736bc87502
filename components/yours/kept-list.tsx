import { counted } from "@/lib/format/words";
import type { KeptSet } from "./kept-sets";
import styles from "./yours.module.css";

interface KeptListProps {
  readonly sets: readonly KeptSet[];
  readonly onOpen: (set: KeptSet) => void;
  readonly onRename: (set: KeptSet) => void;
  readonly onSave: (set: KeptSet) => void;
  readonly onErase: (set: KeptSet) => void;
}

/** The sets that this browser keeps, each with what can be done with it; renders nothing if there are none. */
export function KeptList({ sets, onOpen, onRename, onSave, onErase }: KeptListProps) {
  if (sets.length === 0) return null;
  return (
    <section aria-label="Kept in this browser">
      <h2 className={styles.head}>Kept in this browser</h2>
      <ul className={styles.files}>
        {sets.map((set) => (
          <li key={set.name}>
            <b>{set.name}</b> {counted(set.count, "row")}, {set.day}{" "}
            <button type="button" className={styles.plain} onClick={() => onOpen(set)} aria-label={`Open ${set.name}`}>
              Open
            </button>{" "}
            <button
              type="button"
              className={styles.plain}
              onClick={() => onRename(set)}
              aria-label={`Rename ${set.name}`}
            >
              Rename
            </button>{" "}
            <button
              type="button"
              className={styles.plain}
              onClick={() => onSave(set)}
              aria-label={`Save ${set.name} as a file`}
            >
              Save as a file
            </button>{" "}
            <button
              type="button"
              className={styles.plain}
              onClick={() => onErase(set)}
              aria-label={`Erase ${set.name}`}
            >
              Erase
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
