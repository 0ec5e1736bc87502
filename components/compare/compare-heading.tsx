import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { compareTitle } from "@/lib/view/compare-title";

/** Names what is compared. */
export const CompareHeading = ({ names }: { readonly names: readonly string[] }) => (
  <header className={benchmarkStyles.heading}>
    <h1>{compareTitle(names)}</h1>
  </header>
);
