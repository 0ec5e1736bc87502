import { CaptionWords } from "./caption-words";
import styles from "./chart-caption.module.css";
import { ChartForm, type ChartFormProps } from "./chart-form";
import { ChartKey } from "./chart-key";

/** The caption above the chart of a page: its title, what it leaves out, the key of its marks, and the form to change it. */
export function ChartCaption(props: ChartFormProps) {
  const { series } = props.chart;
  return (
    <div className={styles.caption}>
      <CaptionWords chart={props.chart} />
      <ChartForm {...props} />
      {series && <ChartKey series={series} />}
    </div>
  );
}
