import { Chart } from "@/components/charts/slot/chart";
import { counted, directionWords, listed } from "@/lib/format/words";
import type { FewerSteps } from "@/lib/report/speed/fewer-steps";
import type { SourceKind } from "@/lib/tables/sources";
import { benchmarkHref, resultsDataHref } from "@/lib/view/address/addresses";
import { DEFAULT_BENCHMARK_VIEW } from "@/lib/view/views/benchmark-view";
import { writeFrameKinds } from "@/lib/view/views/embed-view";
import { fewerStepsSeries } from "@/lib/view/chart/fewer-steps-series";
import { ChartFigure } from "./chart-figure";
import { ChartWithTable } from "./chart-with-table";
import { FewerStepsTable } from "./fewer-steps-table";
import { Further } from "./further";
import { viewDownloads } from "@/components/downloads/view-downloads";

/** The most pairs that are drawn; further ones are only counted. */
const MOST_PAIRS = 12;

interface FewerStepsFigureProps {
  readonly pairs: readonly FewerSteps[];
  readonly kinds: readonly SourceKind[];
  /** Whether the table is collapsed. */
  readonly collapsesTable?: boolean;
}

/** Before → after: how many sampling steps a teacher takes, how many its imitator, and what the difference costs. */
export function FewerStepsFigure({ pairs, kinds, collapsesTable = false }: FewerStepsFigureProps) {
  const title = "Fewer sampling steps, and what they cost";
  const drawn = pairs.slice(0, MOST_PAIRS);
  const series = fewerStepsSeries(title, drawn);
  const [first] = drawn;
  if (series === null || first === undefined) return null;
  const papers = [...new Set(pairs.map(({ after }) => after.paper))];
  const filter = { paper: papers.map(({ paper_id }) => paper_id), kind: kinds };
  const metrics = [...new Set(drawn.map(({ metric }) => `${metric.symbol} (${directionWords(metric.direction)})`))];
  const notDrawn = pairs.length - drawn.length;
  const withMoreSteps = drawn.reduce((sum, pair) => sum + pair.withMoreSteps.length, 0);
  const left = [
    notDrawn > 0 && counted(notDrawn, "further pair"),
    withMoreSteps > 0 && `${counted(withMoreSteps, "result")} of these students with more steps`,
  ];
  const facts = `Steps on a logarithmic axis; ${counted(drawn.length, "pair")} drawn, one for each student, ${listed(metrics)} printed at both ends. Read each arrow on its own: what counts as a step differs between rows, and so does, for text-to-image, the metric’s reference set.`;
  return (
    <ChartFigure
      id="fewer-steps"
      level={2}
      title={title}
      caption="A distilled model imitates a teacher in fewer steps. Each arrow runs from the teacher’s steps to the imitator’s."
      facts={facts}
      notes={
        left.some(Boolean) && (
          <Further
            href={benchmarkHref(first.benchmark.benchmark_id, {
              ...DEFAULT_BENCHMARK_VIEW,
              metrics: [first.metric.metric_id],
              kinds,
            })}
          >
            {`Not drawn: ${listed(left.filter((part) => part !== false))}; the benchmark has them`}
          </Further>
        )
      }
      downloads={viewDownloads((format) => resultsDataHref(format, filter))}
      downloadOf={`all results of ${listed(papers.map(({ short_name }) => short_name))} from these sources`}
    >
      <ChartWithTable
        chart={
          <Chart
            series={series}
            picture={{ facts, verdict: "", embed: `/embed/fewer-steps${writeFrameKinds(kinds)}` }}
          />
        }
        isCollapsed={collapsesTable}
        marks={series.marks.length}
        rows={drawn.length}
      >
        <FewerStepsTable title={title} pairs={drawn} isCollapsed={collapsesTable} />
      </ChartWithTable>
    </ChartFigure>
  );
}
