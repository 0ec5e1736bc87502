import styles from "./compare.module.css";
import type { CompareStart } from "@/lib/select/compare-types";
import { examplesOf, listed } from "@/lib/format/words";
import { compareHref } from "@/lib/view/compare-address";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/compare-view";

/** Instead of an empty table: what the page does, and comparisons to begin with. */
export function CompareStarts({ starts }: { readonly starts: readonly CompareStart[] }) {
  return (
    <section className={styles.begin} aria-labelledby="starts-title">
      <h2 id="starts-title">Begin with one of these</h2>
      <p>Methods whose figures meet, from one topic each. Or type the name of any method above.</p>
      <ul className={styles.starts}>
        {starts.map(({ methods, benchmarks }) => (
          <li key={methods.map(({ id }) => id).join(" ")}>
            <a href={compareHref({ ...DEFAULT_COMPARE_VIEW, methods: methods.map(({ id }) => id) })}>
              {listed(methods.map(({ name }) => name))}
            </a>
            <span className={styles.detail}>They meet on {examplesOf(benchmarks, "benchmarks")}.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
