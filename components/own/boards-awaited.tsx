import styles from "./own.module.css";

/** What stands in place of own rows until the boards of the page are loaded, or if they could not be loaded. */
export const BoardsAwaited = ({ failure }: { readonly failure: Error | null }) =>
  failure === null ? (
    <p role="status" className="hidden-text">
      Loading the boards of this page
    </p>
  ) : (
    <p role="alert" className={styles.failure}>
      {failure.message} → press “Add your own row” again.
    </p>
  );
