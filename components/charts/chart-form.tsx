import type { ChartKind, ChartView } from "@/lib/view/chart-view";
import type { ShownChart } from "@/lib/view/shown-chart";
import styles from "./chart-caption.module.css";

export interface ChartFormProps {
  readonly chart: ShownChart;
  /** What the reader asked for. */
  readonly view: ChartView;
  /** The page, and the query string of everything but its chart. */
  readonly page: string;
  readonly query: string;
}

const X_WORDS: Partial<Readonly<Record<ChartKind, string>>> = { lines: "Benchmark", "before-after": "With" };

/** How the chart is drawn, as a form whose answer is an address: it works without script. Only what the data allow is offered. */
export function ChartForm({ chart: { offered, kind, x }, view, page, query }: ChartFormProps) {
  const { kinds, xs, methods, without } = offered;
  return (
    <details className={styles.change}>
      <summary>Change the chart</summary>
      <form action={`${page}#chart`} method="get" aria-label="How the results are drawn">
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {kinds.length > 1 && <Select label="Chart" name="chart" chosen={kinds.some(({ id }) => id === view.kind) ? (view.kind ?? "") : ""} choices={kinds} />}
        {xs.length > 1 && <Select label={X_WORDS[kind] ?? "Against"} name="x" chosen={x === xs[0]?.id ? "" : x} choices={xs.map((one, at) => (at === 0 ? { ...one, id: "" } : one))} />}
        <label>
          Axis from <input type="number" step="any" name="from" defaultValue={view.from ?? ""} />
        </label>
        <label>
          to <input type="number" step="any" name="to" defaultValue={view.to ?? ""} />
        </label>
        {methods.length > 1 && <Select label="Leave out" name="without" chosen="" choices={[{ id: "", name: "no other method" }, ...methods]} />}
        {without.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" name="without" value={id} defaultChecked /> without {name}
          </label>
        ))}
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
