import pageStyles from "@/components/page/page.module.css";
import { compareTitle } from "@/lib/view/compare-title";

/** Names what is compared, and says the rule of the table; before anything is chosen, what can be done here. */
export function CompareHeading({ names }: { readonly names: readonly string[] }) {
  return (
    <header className={pageStyles.heading}>
      <h1>{compareTitle(names)}</h1>
      {names.length === 0 ? (
        <p className="lead">
          Choose methods and read their figures side by side. Only figures of one benchmark, metric and setting share a row; each row says
          how far they compare, and every gap says why it is one.
        </p>
      ) : (
        <p>As reported: figures of one benchmark, metric and setting share a row.</p>
      )}
    </header>
  );
}
