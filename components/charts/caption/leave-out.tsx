import { CHART_FIELDS } from "@/lib/view/views/chart-view";
import type { ChartChoice, ShownChart } from "@/lib/view/chart/shown-chart";
import styles from "./chart-caption.module.css";

/** What a chart leaves out and could leave out: a checkbox for each method and each part of one, those that are left out first. */
export function LeaveOut({ offered: { methods, without, parts, omitted } }: Pick<ShownChart, "offered">) {
  const { without: ofMethods, omit } = CHART_FIELDS;
  const others = methods.length > 1 ? methods : [];
  if (without.length + omitted.length + others.length + parts.length === 0) return null;
  return (
    <details className={styles.leave} open={without.length + omitted.length > 0}>
      <summary>{ofMethods.label}</summary>
      <div role="group" aria-label={ofMethods.label}>
        <Boxes name={ofMethods.name} choices={without} isChosen />
        <Boxes name={omit.name} choices={omitted} isChosen />
        <Boxes name={ofMethods.name} choices={others} />
        <Boxes name={omit.name} choices={parts} />
      </div>
    </details>
  );
}

const Boxes = ({
  name,
  choices,
  isChosen = false,
}: {
  readonly name: string;
  readonly choices: readonly ChartChoice[];
  readonly isChosen?: boolean;
}) =>
  choices.map(({ id, name: words }) => (
    <label key={id}>
      <input type="checkbox" name={name} value={id} defaultChecked={isChosen} /> {words}
    </label>
  ));
