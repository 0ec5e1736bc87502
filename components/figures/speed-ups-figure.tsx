import { Chart } from "@/components/charts/slot/chart";
import type { Result } from "@/lib/catalogue/catalogue";
import { printBaseline, printValue } from "@/lib/format/result";
import { counted, grouped } from "@/lib/format/words";
import { pickByBaseline } from "@/lib/report/speed/claims";
import { baselineMethods } from "@/lib/report/speed/speed-up-rows";
import type { SourceKind } from "@/lib/tables/sources";
import { resultsDataHref } from "@/lib/view/address/addresses";
import { writeFrameKinds } from "@/lib/view/views/embed-view";
import { claimSeries } from "@/lib/view/chart/series";
import { ChartFigure } from "./chart-figure";
import { ChartWithTable } from "./chart-with-table";
import { ClaimsTable } from "./claims-table";
import { viewDownloads } from "@/components/downloads/view-downloads";
import { Further } from "./further";

/** The most claims that are drawn; further ones are only counted. */
const MOST_CLAIMS = 12;

interface SpeedUpsFigureProps {
  readonly results: readonly Result[];
  readonly kinds: readonly SourceKind[];
  /** Whether the table is collapsed. */
  readonly collapsesTable?: boolean;
}

/** Claimed speed-ups, each with its baseline. They share an axis only for reading, as the caption says, and have no ranks. */
export function SpeedUpsFigure({ results, kinds, collapsesTable = false }: SpeedUpsFigureProps) {
  const title = "Claimed speed-ups, each against its own baseline";
  const drawn = pickByBaseline(results, MOST_CLAIMS);
  const [largest] = drawn;
  if (largest === undefined) return null;
  const baselines = (some: readonly Result[]) => counted(baselineMethods(some), "baseline method");
  const summary = `${counted(drawn.length, "claim")} over ${baselines(drawn)}; the largest is ${printValue(largest)} of ${largest.method.name} against ${printBaseline(largest)}.`;
  const series = claimSeries(title, summary, drawn, "log");
  if (series === null) return null;
  const metric = [largest.metric.metric_id];
  const left = results.length - drawn.length;
  const count =
    left === 0 ? counted(drawn.length, "result") : `${drawn.length} of ${counted(results.length, "result")}`;
  const facts = `Speed-up in ×; higher is better only over the same baseline; ${count} drawn over ${baselines(drawn)}, on a logarithmic axis, sorted by size to make them easy to find, not to rank them.`;
  return (
    <ChartFigure
      id="speed-ups"
      level={2}
      title={title}
      caption={
        <>
          Claimed by the method’s own authors. Speed-ups over different baselines cannot be ranked: twice as fast as a
          slow method may be slower than slightly faster than a fast one.{" "}
          <a href="/speed-ups">Every claim by paper and baseline, as a table</a>
        </>
      }
      facts={facts}
      notes={
        left > 0 && (
          <Further href="/speed-ups">
            {`${grouped(left)} more ${left === 1 ? "claim is" : "claims are"} in the table by paper and baseline${baselines(drawn) === baselines(results) ? ", over the same baseline methods" : ""}`}
          </Further>
        )
      }
      downloads={viewDownloads((format) => resultsDataHref(format, { metric, kind: kinds, origin: ["own"] }))}
      downloadOf="every speed-up that authors report for their own methods, including ablations"
    >
      <ChartWithTable
        chart={
          <Chart series={series} picture={{ facts, verdict: "", embed: `/embed/speed-ups${writeFrameKinds(kinds)}` }} />
        }
        isCollapsed={collapsesTable}
        marks={drawn.length}
        rows={drawn.length}
      >
        <ClaimsTable
          results={drawn}
          scope="speed-ups"
          caption={title}
          axis={series.axis}
          isCollapsed={collapsesTable}
        />
      </ChartWithTable>
    </ChartFigure>
  );
}
