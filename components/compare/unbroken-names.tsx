import { Fragment } from "react";
import styles from "./compare.module.css";

/** Joins names as "a, b and c". No name breaks at its hyphen as long as it fits on a line, and none is separated from its comma. Copied text contains the names unchanged. */
export const UnbrokenNames = ({ names }: { readonly names: readonly string[] }) =>
  names.map((name, at) => (
    <Fragment key={name}>
      {at > 0 && (at < names.length - 1 ? " " : " and ")}
      <span className={styles.unbroken}>
        {name}
        {at < names.length - 2 && ","}
      </span>
    </Fragment>
  ));
