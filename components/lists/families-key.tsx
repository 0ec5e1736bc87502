import { Fragment } from "react";
import { familyWords } from "@/lib/format/vocabulary";
import { FamilyShape } from "./family-shape";
import styles from "./lists.module.css";

/** The key to the marks of strips: the shape and colour of each family, in the order of the collection. */
export const FamiliesKey = ({ families }: { readonly families: readonly string[] }) =>
  families.length === 0 ? null : (
    <span>
      Marks:{" "}
      {families.map((family, at) => (
        <Fragment key={family}>
          <span className={styles.keyed}>
            <FamilyShape family={family} isNamed /> {familyWords(family)}
            {at < families.length - 1 ? "," : "."}
          </span>{" "}
        </Fragment>
      ))}
    </span>
  );
