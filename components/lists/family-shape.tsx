import { MarkShape } from "@/components/charts/marks/mark-shape";
import { familyWords } from "@/lib/format/vocabulary";
import styles from "./lists.module.css";

interface FamilyShapeProps {
  readonly family: string;
  /** Whether its name is next to it. */
  readonly isNamed?: boolean;
}

/** The mark that a family has in every chart and strip. */
export function FamilyShape({ family, isNamed = false }: FamilyShapeProps) {
  return (
    <svg
      className={styles.mark}
      viewBox="-10 -10 20 20"
      focusable="false"
      {...(isNamed ? { "aria-hidden": true } : { role: "img" })}
    >
      {!isNamed && <title>{familyWords(family)}</title>}
      <MarkShape family={family} sourceKind="abstract" qualifier="exact" />
    </svg>
  );
}
