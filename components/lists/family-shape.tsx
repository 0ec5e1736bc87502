import { MarkShape } from "@/components/charts/mark-shape";
import { familyWords } from "@/lib/format/vocabulary";
import styles from "./lists.module.css";

/** The mark that a family has in every chart and strip. */
export function FamilyShape({ family }: { readonly family: string }) {
  return (
    <svg className={styles.mark} viewBox="-10 -10 20 20" role="img" focusable="false">
      <title>{familyWords(family)}</title>
      <MarkShape family={family} sourceKind="abstract" qualifier="exact" />
    </svg>
  );
}
