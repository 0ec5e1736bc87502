import { GridBoard } from "@/components/board/grid-board";
import { MarksKey, valuesInGrid } from "@/components/board/marks-key";
import { StaticHtml } from "@/lib/islands/static-html";
import { overviewConditions, overviewSentence, overviewTitle } from "@/lib/sentences/overview";
import { capitalised, counted, spaced } from "@/lib/format/words";
import type { Overview } from "@/lib/report/overview";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarksHref } from "@/lib/view/address/addresses";
import { compareHref } from "@/lib/view/address/compare-address";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import styles from "./home.module.css";

interface OverviewSectionProps {
  readonly overview: Overview;
  readonly shown: ShownGrid;
  readonly kinds: readonly SourceKind[];
}

/** The widest table of the collection, as a paper would print it: benchmarks as rows, methods as columns. */
export function OverviewSection({ overview, shown, kinds }: OverviewSectionProps) {
  const { topic, methods, grid } = overview;
  const title = `${capitalised(spaced(topic))}: ${overviewTitle(overview)}`;
  const conditions = overviewConditions(overview);
  return (
    <StaticHtml as="section" className={styles.section}>
      <h2 id="overview">{title}</h2>
      <p>
        {overviewSentence(overview)} {conditions && `All share ${conditions}. `}
        {methods.length > grid.methods.length &&
          `${grid.methods.length} of ${methods.length} methods are shown, those with results on most benchmarks. Best and second best are among all ${methods.length}, so the best of a row may be a method that is not shown.`}
      </p>
      <GridBoard caption={title} grid={shown} namesBenchmark={false} />
      <MarksKey {...valuesInGrid(shown)} />
      <p className={styles.more}>
        <a
          href={compareHref({
            ...DEFAULT_COMPARE_VIEW,
            kinds,
            methods: grid.methods.map(({ method_id }) => method_id),
          })}
        >
          Compare these {counted(grid.methods.length, "method")} in everything
        </a>{" "}
        <a href={benchmarksHref({ topics: [topic], metrics: [], kinds })}>Benchmarks of {spaced(topic)}</a>
      </p>
    </StaticHtml>
  );
}
