import { Choices } from "@/components/fields/choices";
import { ColumnFields } from "@/components/fields/column-fields";
import { kindChoices } from "@/components/fields/kind-choices";
import { RowFilterFields } from "@/components/fields/row-filter-fields";
import { groupHeading } from "@/lib/sentences/answer";
import { grouped, listed } from "@/lib/format/words";
import type { ReportGroup } from "@/lib/report/benchmark-report";
import { isFiltered } from "@/lib/report/question/row-filter";
import { GROUPINGS, type Grouping } from "@/lib/report/leaderboard/shown";
import type { BenchmarkModel } from "@/lib/view/benchmark-model";
import { BENCHMARK_FIELDS, writeBenchmarkView, type BenchmarkView } from "@/lib/view/views/benchmark-view";
import { SCALES, type Scale } from "@/lib/view/fields/leaderboard-fields";
import { BOARD_FIELDS } from "@/lib/view/fields/board-fields";
import { columnOffer } from "@/lib/view/board/board-offer";
import { DEFAULT_CHART_VIEW } from "@/lib/view/views/chart-view";
import { fieldNames } from "@/lib/view/fields/field";
import { benchmarkPageHref } from "@/lib/view/address/plain-addresses";
import { ROW_FILTER_FIELDS } from "@/lib/view/fields/row-filter-fields";
import type { ShownBoard } from "@/lib/view/board/shown-board";
import styles from "./benchmark.module.css";
import { AlongControl } from "./along-control";
import { Control } from "./control";
import { FieldsForm } from "./fields-form";

const FIELDS = BENCHMARK_FIELDS;
const SCALE_NAMES: Readonly<Record<Scale, string>> = { auto: "automatic", linear: "linear", log: "logarithmic" };
const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  none: "not grouped",
  paper: "by paper",
  family: "by family",
};

interface ControlsProps extends Pick<BenchmarkModel, "report" | "kinds" | "metrics" | "view" | "offered"> {
  readonly group: ReportGroup;
  readonly shown: ShownBoard;
  readonly to: (change: Partial<BenchmarkView>) => string;
}

/** Everything that a reader may choose, on one line; each choice is a link. Choosing another metric or source resets the group and its columns, which it may lack. */
export function Controls({ report, group, shown, kinds, metrics, offered, view, to }: ControlsProps) {
  const anew = (change: Partial<BenchmarkView>) =>
    to({ panel: "", columns: [], sort: "", chart: DEFAULT_CHART_VIEW, ...change });
  const asked = report.leaderboard?.metric;
  const sources = kindChoices({ facets: kinds, chosen: view.kinds, to: (chosen) => anew({ kinds: chosen }) });
  const form = { action: benchmarkPageHref(report.benchmark.benchmark_id), query: writeBenchmarkView(view) };
  const title = (one: ReportGroup) => groupHeading(one) || "All results";
  return (
    <div className={styles.controls} role="group" aria-label="View">
      {metrics.length > 1 && (
        <Control name={FIELDS.metrics.label} isSet chosen={asked?.symbol ?? ""}>
          <Choices
            name={FIELDS.metrics.label}
            bare
            choices={metrics.map(({ id, symbol }) => ({
              name: symbol,
              href: anew({ metrics: [id] }),
              chosen: asked?.metric_id === id,
            }))}
          />
        </Control>
      )}
      {sources.length > 0 && (
        <Control
          name={FIELDS.kinds.label}
          isSet={view.kinds.length > 0}
          chosen={view.kinds.length === 0 ? "all" : listed(view.kinds)}
        >
          <Choices name={FIELDS.kinds.label} bare choices={sources} />
        </Control>
      )}
      {report.groups.length > 1 && (
        <Control name={FIELDS.panel.label} isLong isSet={view.panel !== ""} chosen={title(group)}>
          <Choices
            name="Comparison group"
            bare
            choices={report.groups.map((one) => ({
              name: `${title(one)} (${grouped(one.counts.results)})`,
              href: to({
                panel: one === report.groups[0] ? "" : one.name,
                columns: [],
                sort: "",
                chart: DEFAULT_CHART_VIEW,
              }),
              chosen: one === group,
            }))}
          />
        </Control>
      )}
      {report.along && <AlongControl along={report.along} group={group} view={view} to={to} />}
      <Control name="View" chosen={`${shown.rows.shown} of ${shown.rows.of} rows`}>
        <Choices
          name={FIELDS.rows.label}
          choices={[
            { name: "first 30", href: to({ rows: "top" }), chosen: view.rows === "top" },
            { name: `all ${grouped(shown.rows.of)}`, href: to({ rows: "all" }), chosen: view.rows === "all" },
          ]}
        />
        <Choices
          name={FIELDS.group.label}
          choices={GROUPINGS.map((one) => ({
            name: GROUPING_NAMES[one],
            href: to({ group: one }),
            chosen: view.group === one,
          }))}
        />
        <Choices
          name={FIELDS.scale.label}
          choices={SCALES.map((one) => ({
            name: SCALE_NAMES[one],
            href: to({ scale: one }),
            chosen: view.scale === one,
          }))}
        />
        {shown.shape === "configurations" && group.board.shape === "configurations" && (
          <FieldsForm {...form} name={BOARD_FIELDS.columns.label} fields={fieldNames(BOARD_FIELDS)}>
            <ColumnFields
              choice={view}
              offered={columnOffer(group.board.board, view.columns, undefined)}
              hrefOf={(columns) => to({ columns })}
            />
          </FieldsForm>
        )}
      </Control>
      <Control name="Filter" chosen={isFiltered(view.filter) ? "Filter on" : "Filter"} isNamed={false}>
        <FieldsForm {...form} name="Filter" fields={[...fieldNames(ROW_FILTER_FIELDS), FIELDS.panel.name]}>
          <RowFilterFields filter={view.filter} offered={offered} />
        </FieldsForm>
      </Control>
    </div>
  );
}
