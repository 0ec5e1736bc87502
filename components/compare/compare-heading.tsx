import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { CopyLink } from "@/components/copying/copy-link";
import { compareTitle, namedIn } from "@/lib/view/compare-title";
import { UnbrokenNames } from "./unbroken-names";

/** The heading of a comparison, with the names of its methods. */
export const CompareHeading = ({ names }: { readonly names: readonly string[] }) => (
  <header className={benchmarkStyles.heading}>
    <h1>{names.length < 2 ? compareTitle(names) : <UnbrokenNames names={namedIn(names)} />}</h1>
    <CopyLink />
  </header>
);
