import styles from "./gallery.module.css";
import { specimenId } from "./specimen-id";
import type { Specimen } from "./specimen";

/** The specimens of one room, each below its component and state. */
export const GalleryRoom = ({ all }: { readonly all: readonly Specimen[] }) =>
  all.map(({ of, state, node }) => (
    <article key={`${of} ${state}`} className={styles.specimen} id={specimenId(of, state)}>
      <p className={styles.label}>
        <code>{of}</code> {state}
      </p>
      {node}
    </article>
  ));
