import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { CopyLink } from "@/components/page/copy-link";
import { compareTitle } from "@/lib/view/compare-title";

/** Names what is compared. */
export const CompareHeading = ({ names }: { readonly names: readonly string[] }) => (
  <header className={benchmarkStyles.heading}>
    <h1>{compareTitle(names)}</h1>
    <CopyLink />
  </header>
);
