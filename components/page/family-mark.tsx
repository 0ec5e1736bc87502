import { outlineOf, shapeOf, TARGET_RING } from "@/components/charts/marks/shapes";
import { familyColour } from "@/lib/format/family-look";
import styles from "./page.module.css";

/** The mark of a family at the size of a letter, in its colour and its shape, so that neither is the only distinction. */
export function FamilyMark({ family }: { readonly family: string }) {
  const [colour, shape] = [familyColour(family), shapeOf(family)];
  return (
    <svg className={styles.familyMark} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false" fill={colour}>
      {shape === "target" && <circle r={TARGET_RING} fill="none" stroke={colour} strokeWidth="1.75" />}
      <path d={outlineOf(shape)} />
    </svg>
  );
}
