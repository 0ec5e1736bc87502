import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { compareHref } from "@/lib/view/address/compare-address";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";

/** Stands in place of a comparison whose methods are all unknown. */
export const NothingCompared = () => (
  <p className={benchmarkStyles.answer} data-answer="">
    Nothing is compared: no method that was asked for is in the collection. Add one above, or{" "}
    <a href={compareHref(DEFAULT_COMPARE_VIEW)}>see an example</a>.
  </p>
);
