import { FewerStepsFigure } from "@/components/figure/fewer-steps-figure";
import { ForecastsFigure } from "@/components/figure/forecasts-figure";
import { LeaderboardFigure } from "@/components/figure/leaderboard-figure";
import { SpeedUpsFigure } from "@/components/figure/speed-ups-figure";
import { TimeSeriesFigure } from "@/components/figure/time-series-figure";
import { KindChoices } from "@/components/page/kind-choices";
import styles from "@/components/page/page.module.css";
import { ParameterNotice } from "@/components/page/parameter-notice";
import { Still } from "@/components/page/still";
import type { Figure } from "@/lib/catalogue/catalogue";
import { kindWords } from "@/lib/format/source-kind";
import { counted, spaced } from "@/lib/format/words";
import type { Audit } from "@/lib/select/audit";
import type { Facet } from "@/lib/select/facets";
import type { FewerSteps } from "@/lib/select/fewer-steps";
import type { Forecasts } from "@/lib/select/forecasts";
import type { Leaderboard } from "@/lib/select/leaderboard";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarkHref } from "@/lib/view/addresses";
import { DEFAULT_BENCHMARK_VIEW } from "@/lib/view/benchmark-view";
import { homeHref, type HomeStart, type HomeView } from "@/lib/view/home-view";
import type { ParameterProblem } from "@/lib/view/parameters";
import type { Identity } from "@/lib/catalogue/identity";

/** The state of the collection in a few figures, from the kinds of source that a reader chose. */
export function HomePage({
  identity,
  start,
  audit,
  chosen,
  facets,
  board,
  pairs,
  speedUps,
  forecasts,
  claims,
  seriesElsewhere,
  view,
  problems,
}: {
  readonly identity: Identity;
  readonly start: HomeStart;
  /** Of the whole collection. */
  readonly audit: Audit;
  /** Of the kinds that are chosen. */
  readonly chosen: Audit;
  readonly facets: readonly Facet<SourceKind>[];
  readonly board: Leaderboard | null;
  readonly pairs: readonly FewerSteps[];
  readonly speedUps: readonly Figure[];
  readonly forecasts: Forecasts | null;
  readonly claims: readonly Figure[];
  /** Figures on time series that no figure of the page counts. */
  readonly seriesElsewhere: number;
  readonly view: HomeView;
  readonly problems: readonly ParameterProblem[];
}) {
  const { kinds } = view;
  return (
    <>
      <Still as="header" className={styles.heading}>
        <h1>{identity.heading}</h1>
        <p className="lead">
          {counted(chosen.figures, "figure")} from {kindWords(kinds.length === 0 ? start.offered : kinds)}, out of a collection of {counted(audit.papers, "paper")}
          {identity.subject !== null && ` on ${identity.subject}`}. Open any number to read its receipt. What cannot be compared is not drawn as if it could.
        </p>
        <p className={styles.facts}>
          {chosen.reporting} of the {counted(audit.papers, "paper")} {audit.papers === 1 ? "has" : "have"} figures there. {start.offered.length > 1 && otherKinds(audit, chosen)}
        </p>
      </Still>
      <Still as="div">
        <ParameterNotice problems={problems} />
        <KindChoices facets={facets} chosen={kinds} to={(next) => homeHref({ kinds: next }, start)} />
      </Still>
      {board && (
        <section>
          <LeaderboardFigure
            level={2}
            board={board}
            view={{ ...DEFAULT_BENCHMARK_VIEW, kinds }}
            title={`${board.metric.symbol} on ${board.benchmark.name}`}
            caption={
              <>
                {board.metric.summary} Guidance trades it against the inception score, so both stand side by side. More on{" "}
                <a href={benchmarkHref(board.benchmark.benchmark_id)}>{board.benchmark.name}</a>.
              </>
            }
          />
        </section>
      )}
      {pairs.length > 0 && (
        <section>
          <FewerStepsFigure pairs={pairs} kinds={kinds} />
        </section>
      )}
      {speedUps.length > 0 && (
        <section>
          <SpeedUpsFigure figures={speedUps} kinds={kinds} />
        </section>
      )}
      {forecasts && (
        <Still as="section">
          <ForecastsFigure forecasts={forecasts} elsewhere={seriesElsewhere} kinds={kinds} />
        </Still>
      )}
      {claims.length > 0 && (
        <Still as="section">
          <TimeSeriesFigure figures={claims} />
        </Still>
      )}
      <Accounted audit={audit} />
    </>
  );
}

function otherKinds(audit: Audit, chosen: Audit): string {
  const left = audit.figures - chosen.figures;
  return left === 0 ? "No kind of source is left out." : `${counted(left, "more figure", "more figures")} come from other kinds of source, which can be added:`;
}

function Accounted({ audit: { abstracts, numerals, roles } }: { readonly audit: Audit }) {
  return (
    <Still as="section">
      <h2>Accounted for</h2>
      {abstracts > 0 ? (
        <p className="numeric">
          {numerals} numerals stand in the {abstracts} abstracts that were read. Each has one role on record:{" "}
          {roles.filter((entry) => entry.numerals > 0).map((entry) => `${entry.numerals} ${spaced(entry.role)}`).join(", ")}. Of other sources
          no text is kept; their figures are counted and sealed.
        </p>
      ) : (
        <p>No text of the sources is kept; their figures are counted and sealed.</p>
      )}
      <p>
        What was checked, and against what, is in the <a href="/audit">audit</a>; the rules are in <a href="/method">how it works</a>.
      </p>
      <p>
        Go on with the <a href="/benchmarks">benchmarks</a>, the <a href="/methods">methods</a>, the <a href="/papers">papers</a>{abstracts > 0 && " and their numeral ledgers"}, or the <a href="/data">tables and the API</a>.
      </p>
    </Still>
  );
}
