import { Ownable } from "@/components/board/ownable";
import { BoardViews, hasBoardViews } from "@/components/figures/board-views";
import { boardDownloads, shownBoardDownloads } from "@/components/downloads/board-downloads";
import { Downloads } from "@/components/downloads/downloads";
import { KindKey } from "@/components/figures/kind-key";
import { MissingList } from "@/components/figures/missing-list";
import { Snippets } from "@/components/downloads/snippets";
import { viewDownloads } from "@/components/downloads/view-downloads";
import { VerdictNote } from "@/components/figures/verdict-note";
import { BenchmarkBoard } from "@/components/benchmark/benchmark-board";
import { BenchmarkChart } from "@/components/benchmark/benchmark-chart";
import styles from "@/components/benchmark/benchmark.module.css";
import { Controls } from "@/components/benchmark/controls";
import { BenchmarkHeading } from "@/components/benchmark/heading";
import { benchmarkParts } from "@/components/benchmark/parts";
import { Collapsible } from "@/components/benchmark/collapsible";
import { CollapsedGroups } from "@/components/benchmark/collapsed-groups";
import { CollapsedSilent } from "@/components/benchmark/collapsed-silent";
import type { Part } from "@/components/page/contents";
import { NothingLeft } from "@/components/notices/nothing-left";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import { StaticHtml } from "@/lib/islands/static-html";
import { WholeWords } from "@/components/page/whole-words";
import { answerSentence, groupHeading } from "@/lib/sentences/answer";
import { rowFilterWords } from "@/lib/sentences/row-filter-words";
import { capitalised, counted, directionWords, grouped } from "@/lib/format/words";
import type { BenchmarkReport } from "@/lib/report/benchmark-report";
import { whyApart } from "@/lib/sentences/apart-words";
import { resultsOf } from "@/lib/report/leaderboard/leaderboard";
import { selectProgress } from "@/lib/report/leaderboard/progress";
import { EVERY_ROW } from "@/lib/report/question/row-filter";
import { notDrawnWords } from "@/lib/sentences/progress-words";
import { benchmarkDataHref, benchmarkHref } from "@/lib/view/address/addresses";
import type { BenchmarkModel } from "@/lib/view/benchmark-model";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import { DEFAULT_CHART_VIEW } from "@/lib/view/views/chart-view";
import { chosenBoard, chosenCaption } from "@/lib/view/board/chosen-board";
import { siteOrigin } from "@/lib/view/site";

/** Everything reported on one benchmark: the answer, one chart and one board of its widest comparison group; the rest folded, one line each. */
export function BenchmarkPage({ report, boardOf, kinds, metrics, offered, view, problems }: BenchmarkModel) {
  const { benchmark, leaderboard, chosen } = report;
  const id = benchmark.benchmark_id;
  const to = (change: Partial<BenchmarkView>) => benchmarkHref(id, { ...view, ...change });
  const headingOver = (parts: readonly Part[]) => (
    <BenchmarkHeading
      report={report}
      kinds={view.kinds}
      results={kinds.reduce((sum, { count }) => sum + count, 0)}
      parts={parts}
    />
  );
  const filtered = rowFilterWords(view.filter);
  if (leaderboard === null || chosen === null)
    return (
      <StaticHtml as="div">
        {headingOver([])}
        <ParameterNotice problems={problems} />
        <NothingLeft
          what="result"
          filters={[
            ...(view.kinds.length > 0 ? [{ name: "the kinds of source", without: to({ kinds: [] }) }] : []),
            ...(filtered ? [{ name: "the filter", without: to({ filter: EVERY_ROW }) }] : []),
            ...(view.conditions.length > 0 ? [{ name: "the conditions", without: to({ conditions: [] }) }] : []),
          ]}
          all={benchmarkHref(id)}
        />
      </StaticHtml>
    );
  const shown = chosenBoard({ boardOf, view }, chosen);
  const { metric } = leaderboard;
  const title = groupHeading(chosen);
  const caption = chosenCaption(leaderboard, chosen);
  const everything: BenchmarkView = { ...view, metrics: [], rows: "all" };
  const hasViews = hasBoardViews(leaderboard, chosen.lead);
  const others = report.groups.filter((group) => group !== chosen);
  const asides = report.asides.filter((group) => group !== chosen);
  const collapsible = (groups: BenchmarkReport["groups"]) => (
    <CollapsedGroups
      boardOf={boardOf}
      board={leaderboard}
      groups={groups}
      hrefOf={({ name }) =>
        to({ metrics: [metric.metric_id], panel: name, columns: [], sort: "", chart: DEFAULT_CHART_VIEW })
      }
    />
  );
  return (
    <div data-wide="">
      <StaticHtml as="div">
        {headingOver(benchmarkParts(report, chosen, hasViews))}
        <ParameterNotice problems={problems} />
        <p className={styles.answer}>
          {filtered && `${capitalised(filtered)}: `}
          <WholeWords text={answerSentence(leaderboard, chosen, report.better)} />
        </p>
        <Controls
          report={report}
          group={chosen}
          shown={shown}
          kinds={kinds}
          metrics={metrics}
          offered={offered}
          view={view}
          to={to}
        />
      </StaticHtml>
      <div id={`${id}-${metric.metric_id}`}>
        <BenchmarkChart report={report} group={chosen} view={view} />
        <StaticHtml as="section" className={styles.board}>
          <h2 id="board">
            {metric.name}
            {title && <span> {title}</span>}
          </h2>
          <p className={styles.note}>
            {directionWords(metric.direction)}; {counted(chosen.counts.results, "result")} of{" "}
            {counted(chosen.counts.methods, "method")}
            {shown.rows.shown < shown.rows.of && (
              <>
                ; {grouped(shown.rows.shown)} of {grouped(shown.rows.of)} rows:{" "}
                <a href={to({ rows: "all" })}>show all {grouped(shown.rows.of)}</a>
              </>
            )}
          </p>
          <Ownable id="board">
            <BenchmarkBoard
              caption={caption}
              group={chosen}
              shown={shown}
              sort={{ by: view.sort, hrefOf: (sort) => to({ sort }) }}
            />
          </Ownable>
          <Downloads
            what="this board"
            downloads={shownBoardDownloads(id, view, chosen.board.shape === "configurations")}
          />
        </StaticHtml>
      </div>
      {hasViews && (
        <Collapsible id="trade-offs" title="Trade-offs and best so far by date">
          <KindKey results={resultsOf(chosen.lead)} />
          <BoardViews board={leaderboard} panel={chosen.lead} view={view} />
        </Collapsible>
      )}
      <StaticHtml as="section" className={styles.rest}>
        {others.length > 0 && (
          <>
            <h2 id="groups">Other comparison groups</h2>
            <p className={styles.note}>{whyApart(leaderboard)}</p>
            {collapsible(others)}
          </>
        )}
        {asides.length > 0 && (
          <>
            <h2 id="ablations">Ablations and summaries</h2>
            <p className={styles.note}>
              Methods with parts removed or replaced, and averages; they never rank as the method.
            </p>
            <Collapsible
              title={counted(asides.length, "study", "studies")}
              about={counted(
                asides.reduce((sum, { counts }) => sum + counts.results, 0),
                "result",
              )}
            >
              {collapsible(asides)}
            </Collapsible>
          </>
        )}
        <h2 id="about">About these results</h2>
        {report.otherMetrics.length > 0 && (
          <Collapsible title="Other metrics" about={report.otherMetrics.map((other) => other.metric.symbol).join(", ")}>
            <ul className={styles.links}>
              {report.otherMetrics.map(({ metric: other, results }) => (
                <li key={other.metric_id}>
                  <a
                    href={to({
                      metrics: [other.metric_id],
                      panel: "",
                      columns: [],
                      sort: "",
                      chart: DEFAULT_CHART_VIEW,
                    })}
                  >
                    {other.name}
                  </a>{" "}
                  <span>{counted(results, "result")}</span>
                </li>
              ))}
            </ul>
          </Collapsible>
        )}
        <Collapsible title="How far these results compare" about={chosen.lead.verdict.kind}>
          <VerdictNote verdict={chosen.lead.verdict} results={chosen.lead.entries.length} />
          {!hasViews && <p>{notDrawnWords([selectProgress(metric, chosen.lead)])}</p>}
        </Collapsible>
        {leaderboard.missing.length > 0 && (
          <Collapsible title="Not on this board, and why" about={counted(leaderboard.missing.length, "method")}>
            <MissingList missing={leaderboard.missing} level={3} />
          </Collapsible>
        )}
        {report.silent.length > 0 && <CollapsedSilent silent={report.silent} topic={benchmark.topic} />}
        <Collapsible title="The benchmark" about={benchmark.summary}>
          <p>
            Task: {benchmark.task}. Data set: {benchmark.dataset ?? "not stated in the source"}. {metric.name}:{" "}
            {metric.summary}
          </p>
        </Collapsible>
      </StaticHtml>
      <StaticHtml as="section" className={styles.rest}>
        <h2 id="take">Take it with you</h2>
        <Downloads
          what={`all results of ${metric.symbol}`}
          downloads={boardDownloads(leaderboard, { ...view, rows: "all" })}
        />
        <Downloads
          what="all metrics of this benchmark"
          downloads={viewDownloads((format) => benchmarkDataHref(id, format, everything), "list-wide")}
        />
        <Snippets address={`${siteOrigin()}${benchmarkDataHref(id, "csv", everything)}`} format="csv" />
      </StaticHtml>
    </div>
  );
}
