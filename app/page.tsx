import type { Metadata } from "next";
import { FewerStepsFigure } from "@/components/figure/fewer-steps-figure";
import { LeaderboardFigure } from "@/components/figure/leaderboard-figure";
import { SpeedUpsFigure } from "@/components/figure/speed-ups-figure";
import { TimeSeriesFigure } from "@/components/figure/time-series-figure";
import styles from "@/components/page/page.module.css";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { counted } from "@/lib/format/words";
import { selectAudit } from "@/lib/select/audit";
import { selectBenchmarks } from "@/lib/select/benchmarks";
import { selectSpeedUps, selectTimeSeriesClaims } from "@/lib/select/claims";
import { selectFewerSteps } from "@/lib/select/fewer-steps";
import { selectLeaderboard } from "@/lib/select/leaderboard";
import { benchmarkHref } from "@/lib/view/addresses";
import { previewMetadata } from "@/lib/view/preview-metadata";

/** What the page opens with where the collection has it: the benchmark and metric that most papers of our field meet on. */
const FRONT = { benchmark: "imagenet-256", metric: "fid" };

export const metadata: Metadata = previewMetadata("home", loadCatalogue().version);

export default function Page() {
  const catalogue = loadCatalogue();
  const audit = selectAudit(catalogue);
  const benchmark = catalogue.benchmarks.get(FRONT.benchmark) ?? selectBenchmarks(catalogue)[0]?.benchmark;
  const metric = catalogue.metrics.get(FRONT.metric) ?? catalogue.tables.metrics[0];
  return (
    <>
      <header className={styles.heading}>
        <h1>The numbers that papers report, side by side, each with the words it was reported in</h1>
        <p className="lead">
          {counted(audit.figures, "figure")} from the abstracts of {audit.papers} papers on autoregressive and generative modelling, time
          series and
          generalisation. Open any number to read its receipt. What cannot be compared is not drawn as if it could.
        </p>
        <p className={styles.facts}>
          {audit.reporting} abstracts report figures; {audit.papers - audit.reporting} report none, and each says so on its page.
        </p>
      </header>
      {benchmark && metric && (
        <section>
          <LeaderboardFigure
            level={2}
            board={selectLeaderboard(catalogue, benchmark, metric)}
            title={`${metric.symbol} on ${benchmark.name}`}
            caption={
              <>
                {metric.summary} Guidance trades it against the inception score, so both stand side by side. More on{" "}
                <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a>.
              </>
            }
          />
        </section>
      )}
      <section>
        <FewerStepsFigure pairs={selectFewerSteps(catalogue)} />
      </section>
      <section>
        <SpeedUpsFigure figures={selectSpeedUps(catalogue)} />
      </section>
      <section>
        <TimeSeriesFigure figures={selectTimeSeriesClaims(catalogue)} />
      </section>
      <section>
        <h2>Accounted for</h2>
        <p className="numeric">
          {audit.numerals} numerals stand in the {audit.papers} abstracts. Each has one role on record:{" "}
          {audit.roles.filter(({ numerals }) => numerals > 0).map(({ role, numerals }) => `${numerals} ${role.replace("-", " ")}`).join(", ")}.
        </p>
        <p>
          What was checked, and against what, is in the <a href="/audit">audit</a>; the rules are in <a href="/method">how it works</a>.
        </p>
        <p>
          Go on with the <a href="/benchmarks">benchmarks</a>, the <a href="/methods">methods</a>, the <a href="/papers">papers</a> and
          their numeral ledgers, or the{" "}
          <a href="/data">tables and the API</a>.
        </p>
      </section>
    </>
  );
}
