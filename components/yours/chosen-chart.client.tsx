"use client";
import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { ChartKey } from "@/components/charts/caption/chart-key";
import { OwnChart } from "@/components/own/own-chart.client";
import type { OwnBoard } from "@/lib/own/own-board";
import { withOwnMarks } from "@/lib/own/own-chart";
import type { OwnRow } from "@/lib/own/own-row";
import type { Drawable } from "@/lib/view/chart/picture";
import type { ChartChoice, ShownChart } from "@/lib/view/chart/shown-chart";
import styles from "./yours.module.css";

interface ChosenChartProps {
  readonly chart: ShownChart;
  readonly boards: readonly OwnBoard[];
  readonly rows: readonly OwnRow[];
  readonly onChart: (kind: string, x: string) => void;
}

/** The chart of a page with the reader's rows in it, as hollow marks, and the choice of other charts. Its pictures contain the rows too. */
export function ChosenChart({
  chart: { title, notes, series, picture, kind, x, offered },
  boards,
  rows,
  onChart,
}: ChosenChartProps) {
  const plain: Drawable | null = series && { ...series, picture };
  const own = plain && withOwnMarks(plain, boards, rows);
  const drawn = own ?? plain;
  const kindNow = offered.kinds.find(({ id }) => id === kind)?.id ?? "";
  return (
    <figure className={benchmarkStyles.chart} aria-label={drawn?.name ?? title}>
      <figcaption>
        <b>{plain?.name ?? title}</b>
        {notes.length > 0 && `. ${notes.join(" ")}`}
        {drawn && own === null && ". None of your rows has a place in it."}
        <span className={styles.row}>
          {offered.kinds.length > 1 && (
            <Choice label="Chart" chosen={kindNow} choices={offered.kinds} onId={(id) => onChart(id, "")} />
          )}
          {(kind === "scatter" || kind === "lines") && offered.xs.length > 1 && (
            <Choice label="Against" chosen={x} choices={offered.xs} onId={(id) => onChart(kindNow, id)} />
          )}
          {drawn && <ChartKey series={drawn} />}
        </span>
      </figcaption>
      {drawn && <OwnChart key={JSON.stringify(drawn.marks)} chart={drawn} />}
    </figure>
  );
}

const Choice = ({
  label,
  chosen,
  choices,
  onId,
}: {
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly ChartChoice[];
  readonly onId: (id: string) => void;
}) => (
  <label>
    {label}{" "}
    <select value={chosen} onChange={(event) => onId(event.currentTarget.value)}>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
