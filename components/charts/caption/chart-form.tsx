import { KeptFields } from "@/components/fields/kept-fields";
import { CHART_FIELDS, type ChartKind, type ChartView } from "@/lib/view/views/chart-view";
import { fieldNames } from "@/lib/view/fields/field";
import type { ShownChart } from "@/lib/view/chart/shown-chart";
import styles from "./chart-caption.module.css";
import { LeaveOut } from "./leave-out";

export interface ChartFormProps {
  readonly chart: ShownChart;
  /** The chart that the reader asked for. */
  readonly view: ChartView;
  /** The path of the page, and the query of everything except its chart. */
  readonly page: string;
  readonly query: string;
}

const X_WORDS: Partial<Readonly<Record<ChartKind, string>>> = {
  lines: "Benchmark",
  "before-after": "With",
  ratio: "Reference",
  difference: "Reference",
};

/** The settings of the chart as a GET form, so that they work without scripts. Only choices that the data allows are offered. */
export function ChartForm({ chart: { offered, kind, x }, view, page, query }: ChartFormProps) {
  const { kinds, xs } = offered;
  return (
    <details className={styles.change}>
      <summary>Change the chart</summary>
      <form action={`${page}#chart`} method="get" aria-label="How the results are drawn">
        <KeptFields query={query} without={fieldNames(CHART_FIELDS)} />
        {kinds.length > 1 && (
          <Select
            label={CHART_FIELDS.kind.label}
            name={CHART_FIELDS.kind.name}
            chosen={kinds.some(({ id }) => id === view.kind) ? (view.kind ?? "") : ""}
            choices={kinds}
          />
        )}
        {xs.length > 1 && (
          <Select
            label={(x !== "" && X_WORDS[kind]) || CHART_FIELDS.x.label}
            name={CHART_FIELDS.x.name}
            chosen={x === xs[0]?.id ? "" : x}
            choices={xs.map((one, at) => (at === 0 ? { ...one, id: "" } : one))}
          />
        )}
        <label>
          {CHART_FIELDS.from.label}{" "}
          <input type="number" step="any" name={CHART_FIELDS.from.name} defaultValue={view.from ?? ""} />
        </label>
        <label>
          {CHART_FIELDS.to.label}{" "}
          <input type="number" step="any" name={CHART_FIELDS.to.name} defaultValue={view.to ?? ""} />
        </label>
        <LeaveOut offered={offered} />
        <button type="submit">Draw</button>
        <a href={`${page}${query}#chart`}>Reset</a>
      </form>
    </details>
  );
}

interface SelectProps {
  readonly label: string;
  readonly name: string;
  readonly chosen: string;
  readonly choices: ShownChart["offered"]["kinds"];
}

const Select = ({ label, name, chosen, choices }: SelectProps) => (
  <label>
    {label}{" "}
    <select name={name} defaultValue={chosen}>
      {choices.map(({ id, name: words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
