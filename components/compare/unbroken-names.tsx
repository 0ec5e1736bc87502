import { Fragment } from "react";
import styles from "./compare.module.css";

/** "a, b and c", in which no name is broken at its hyphen as long as it fits a line, and none parts from its comma. What is copied are the names as they are. */
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
