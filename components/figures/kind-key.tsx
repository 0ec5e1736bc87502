import { MarkShape } from "@/components/charts/marks/mark-shape";
import type { Result } from "@/lib/catalogue/catalogue";
import { KIND_WORDS } from "@/lib/format/source";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import styles from "./figure.module.css";

/** The key to the kinds of source in charts and bars, if there is more than one. */
export function KindKey({ results }: { readonly results: readonly Result[] }) {
  const kinds = SOURCE_KINDS.filter((kind) => results.some((result) => result.kind === kind));
  if (kinds.length < 2) return null;
  return (
    <ul className={styles.key} aria-label="How marks show where a result was read">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <MarkShape family="other" shape="circle" sourceKind={kind} qualifier="exact" />
          </svg>
          {KIND_WORDS[kind]}
        </li>
      ))}
    </ul>
  );
}
