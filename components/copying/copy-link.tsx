import styles from "./copy-link.module.css";

/** Copies the address of exactly what is shown, with the version of the data. Needs JavaScript, which comes when it is first pressed; where there is none it is not there. */
export const CopyLink = () => (
  <button type="button" className={styles.button} data-copy="link">
    Copy link
  </button>
);
