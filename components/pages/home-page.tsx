import { Control } from "@/components/benchmark/control";
import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { FewerStepsFigure } from "@/components/figures/fewer-steps-figure";
import { SpeedUpsFigure } from "@/components/figures/speed-ups-figure";
import { Accounted } from "@/components/home/accounted";
import { HomeAnswer } from "@/components/home/answer";
import { FrontSection } from "@/components/home/front-section";
import styles from "@/components/home/home.module.css";
import { OverviewSection } from "@/components/home/overview-section";
import { Picker } from "@/components/home/picker";
import { Choices } from "@/components/fields/choices";
import { kindChoices } from "@/components/fields/kind-choices";
import { NothingLeft } from "@/components/notices/nothing-left";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { StaticHtml } from "@/lib/islands/static-html";
import { counted, listed } from "@/lib/format/words";
import { HOME_FIELDS, homeHref } from "@/lib/view/views/home-view";
import type { HomeModel } from "@/lib/view/home-model";

/** The home page: one answer, the ways to a comparison, and the most informative pictures of the collection. */
export function HomePage({
  heading,
  audit,
  facets,
  front,
  board,
  overview,
  pairs,
  speedUps,
  claims,
  picker,
  view,
  problems,
}: HomeModel) {
  const { kinds } = view;
  const sources = kindChoices({ facets, chosen: kinds, to: (next) => homeHref({ kinds: next }) });
  const results = facets
    .filter(({ choice }) => kinds.length === 0 || kinds.includes(choice))
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <div data-wide="">
      <StaticHtml as="div">
        <header className={styles.heading}>
          <h1>{heading}</h1>
        </header>
        <ParameterNotice problems={problems} />
        {front ? (
          <HomeAnswer front={front} />
        ) : (
          <NothingLeft
            what="result"
            filters={[{ name: "the kinds of source", without: homeHref({ kinds: [] }) }]}
            all="/"
          />
        )}
        <Picker {...picker} />
        <p className={styles.facts}>
          {counted(results, "result")} from{" "}
          {kinds.length === 0 ? "all kinds of source" : `these kinds of source: ${listed(kinds)}`}, on{" "}
          {counted(audit.benchmarks, "benchmark")} of {counted(audit.papers, "paper")}. Open any number to read its
          receipt. Results that cannot be compared are never plotted together.
        </p>
        {sources.length > 0 && (
          <div className={benchmarkStyles.controls} role="group" aria-label="View">
            <Control name={HOME_FIELDS.kinds.label} chosen={kinds.length === 0 ? "all sources" : listed(kinds)}>
              <Choices name={HOME_FIELDS.kinds.label} bare choices={sources} />
            </Control>
          </div>
        )}
      </StaticHtml>
      {front && board && <FrontSection front={front} shown={board} kinds={kinds} />}
      {pairs.length > 0 && (
        <section className={styles.section}>
          <FewerStepsFigure pairs={pairs} kinds={kinds} collapsesTable />
        </section>
      )}
      {speedUps.length > 0 && (
        <section className={styles.section}>
          <SpeedUpsFigure results={speedUps} kinds={kinds} collapsesTable />
        </section>
      )}
      {overview && <OverviewSection {...overview} kinds={kinds} />}
      <Accounted audit={audit} claims={claims} />
    </div>
  );
}
