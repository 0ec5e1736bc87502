import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import styles from "./compare.module.css";
import type { CompareStart } from "@/lib/report/lists/compare-types";
import { examplesOf, listed } from "@/lib/format/words";
import { compareHref } from "@/lib/view/address/compare-address";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";

/** Suggested comparisons to start with, one from each topic. */
export function CompareStarts({ starts }: { readonly starts: readonly CompareStart[] }) {
  return (
    <section className={benchmarkStyles.rest} aria-labelledby="starts-title">
      <h2 id="starts-title">Start with one of these</h2>
      <ul className={styles.lines}>
        {starts.map(({ methods, benchmarks }) => (
          <li key={methods.map(({ id }) => id).join(" ")}>
            <a href={compareHref({ ...DEFAULT_COMPARE_VIEW, methods: methods.map(({ id }) => id) })}>
              {listed(methods.map(({ name }) => name))}
            </a>{" "}
            <span>on {examplesOf(benchmarks, "benchmarks")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
