import { Choices } from "@/components/page/choices";
import { kindChoices } from "@/components/page/kind-choices";
import { conditionsWords } from "@/lib/sentences/answer";
import { headingOf } from "@/lib/format/heading";
import { listed } from "@/lib/format/words";
import type { ReportGroup } from "@/lib/report/benchmark-report";
import { figuresOf } from "@/lib/select/leaderboard";
import { GROUPINGS, type Grouping } from "@/lib/select/shown";
import type { BenchmarkModel } from "@/lib/view/benchmark-model";
import { DEFAULT_BENCHMARK_VIEW, SCALES, type BenchmarkView, type Scale } from "@/lib/view/benchmark-view";
import { DEFAULT_CHART_VIEW, writeChartView } from "@/lib/view/chart-view";
import type { ShownBoard } from "@/lib/view/shown-board";
import styles from "./benchmark.module.css";
import { ColumnsForm } from "./columns-form";
import { Control } from "./control";

const SCALE_NAMES: Readonly<Record<Scale, string>> = { auto: "as the values need", linear: "linear", log: "logarithmic" };
const GROUPING_NAMES: Readonly<Record<Grouping, string>> = { none: "not grouped", paper: "by paper", family: "by family" };

interface ControlsProps extends Pick<BenchmarkModel, "report" | "kinds" | "metrics" | "view"> {
  readonly group: ReportGroup;
  readonly shown: ShownBoard;
  readonly to: (change: Partial<BenchmarkView>) => string;
}

/** Everything that a reader may choose, in one line: each choice is an address. Another metric or source may lack the group and its columns. */
export function Controls({ report, group, shown, kinds, metrics, view, to }: ControlsProps) {
  const anew = (change: Partial<BenchmarkView>) => to({ panel: "", columns: [], sort: "", chart: DEFAULT_CHART_VIEW, ...change });
  const asked = report.leaderboard?.metric;
  const sources = kindChoices({ facets: kinds, chosen: view.kinds, to: (chosen) => anew({ kinds: chosen }) });
  const title = (one: ReportGroup) => headingOf(one.title || conditionsWords(one) || "all results", figuresOf(one.lead));
  return (
    <div className={styles.controls} role="group" aria-label="View">
      {metrics.length > 1 && (
        <Control name="Metric" chosen={asked?.symbol ?? ""}>
          <Choices name="Metric" bare choices={metrics.map(({ id, symbol }) => ({ name: symbol, href: anew({ metrics: [id] }), chosen: asked?.metric_id === id }))} />
        </Control>
      )}
      {sources.length > 0 && (
        <Control name="Source" chosen={view.kinds.length === 0 ? "all" : listed(view.kinds)}>
          <Choices name="Source" bare choices={sources} />
        </Control>
      )}
      {report.groups.length > 1 && (
        <Control name="Group" isLong chosen={title(group)}>
          <Choices name="Comparison group" bare choices={report.groups.map((one) => ({ name: `${title(one)} (${one.counts.figures})`, href: to({ panel: one === report.groups[0] ? "" : one.name, columns: [], sort: "", chart: DEFAULT_CHART_VIEW }), chosen: one === group }))} />
        </Control>
      )}
      <Control name="View" chosen={`${shown.rows.shown} of ${shown.rows.of} rows`}>
        <Choices
          name="Rows"
          choices={[
            { name: "first 30", href: to({ rows: "top" }), chosen: view.rows === "top" },
            { name: `all ${shown.rows.of}`, href: to({ rows: "all" }), chosen: view.rows === "all" },
          ]}
        />
        <Choices name="Groups" choices={GROUPINGS.map((one) => ({ name: GROUPING_NAMES[one], href: to({ group: one }), chosen: view.group === one }))} />
        <Choices name="Axis" choices={SCALES.map((one) => ({ name: SCALE_NAMES[one], href: to({ scale: one }), chosen: view.scale === one }))} />
        {shown.shape === "configurations" && group.board.shape === "configurations" && <ColumnsForm board={group.board.board} columns={shown.columns} action={`/benchmarks/${report.benchmark.benchmark_id}`} kept={keptBy(view)} />}
      </Control>
    </div>
  );
}

/** What of a view a form has to hand on. */
function keptBy(view: BenchmarkView): readonly (readonly [string, string])[] {
  const unless = (name: "rows" | "group" | "scale" | "panel" | "sort") => (view[name] === DEFAULT_BENCHMARK_VIEW[name] ? [] : [[name, view[name]] as const]);
  return [...view.metrics.map((id) => ["metric", id] as const), ...view.kinds.map((kind) => ["kind", kind] as const), ...unless("rows"), ...unless("group"), ...unless("scale"), ...unless("panel"), ...unless("sort"), ...Object.entries(writeChartView(view.chart)).flatMap(([name, values]) => values.map((value) => [name, value] as const))];
}
