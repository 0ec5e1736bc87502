import styles from "./desk.module.css";

/** What stands in place of the desk until the collection is loaded, or if it could not be loaded. `failure` is empty if nothing failed. */
export const DeskAwaited = ({ failure }: { readonly failure: string }) => (
  <p role="status" className={styles.note}>
    {failure || "Loading the collection …"}
  </p>
);
