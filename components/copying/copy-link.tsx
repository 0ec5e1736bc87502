import styles from "./copy-link.module.css";

/** Copies the address of exactly what is shown, with its data version. Needs JavaScript, which is loaded at the first press; without scripts, the button is hidden. */
export const CopyLink = () => (
  <button type="button" className={styles.button} data-copy="link">
    Copy link
  </button>
);
