import styles from "./chart-caption.module.css";
import { ChartForm, type ChartFormProps } from "./chart-form";
import { ChartKey } from "./chart-key";

/** What stands above the chart of a page: its title, what it leaves out, what its marks mean, and how it may be changed. */
export function ChartCaption(props: ChartFormProps) {
  const { title, notes, series } = props.chart;
  return (
    <div className={styles.caption}>
      <span>
        <b>{title}</b>
        {notes.length > 0 && <span data-notes="">. {notes.join(" ")}</span>}
      </span>
      <ChartForm {...props} />
      {series && <ChartKey series={series} />}
    </div>
  );
}
