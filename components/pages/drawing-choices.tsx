import { Choices } from "@/components/page/choices";
import styles from "@/components/page/page.module.css";
import { GROUPINGS, ROWS } from "@/lib/select/shown";
import { DEFAULT_BENCHMARK_VIEW, SCALES, type BenchmarkView } from "@/lib/view/benchmark-view";

const SCALE_NAMES: Readonly<Record<(typeof SCALES)[number], string>> = { auto: "as the values need", linear: "linear", log: "logarithmic" };
const ROWS_NAMES: Readonly<Record<(typeof ROWS)[number], string>> = { top: "each method once", all: "every figure" };
const GROUPING_NAMES: Readonly<Record<(typeof GROUPINGS)[number], string>> = { none: "not grouped", paper: "by paper", family: "by family" };

/**
 * How the figures of a benchmark are drawn: rows, groups and axis. They change no figure, so they stay folded until one of them
 * is changed, and the first chart begins higher on a phone.
 */
export function DrawingChoices({
  view,
  isLong,
  isGroupable,
  to,
}: {
  readonly view: BenchmarkView;
  /** Whether a list is long enough to be shortened. */
  readonly isLong: boolean;
  readonly isGroupable: boolean;
  readonly to: (change: Partial<BenchmarkView>) => string;
}) {
  const { rows, group, scale } = view;
  const isChanged = rows !== DEFAULT_BENCHMARK_VIEW.rows || group !== DEFAULT_BENCHMARK_VIEW.group || scale !== DEFAULT_BENCHMARK_VIEW.scale;
  const drawn = [isLong && ROWS_NAMES[rows], isGroupable && GROUPING_NAMES[group], `axis ${SCALE_NAMES[scale]}`];
  return (
    <details className={styles.fold} open={isChanged}>
      <summary className={styles.summary}>
        <span className={styles.choicesName}>Drawn</span>
        {drawn.filter(Boolean).join(", ")}
      </summary>
      {isLong && <Choices name="Rows" choices={ROWS.map((one) => ({ name: ROWS_NAMES[one], href: to({ rows: one }), chosen: rows === one }))} />}
      {isGroupable && (
        <Choices name="Groups" choices={GROUPINGS.map((one) => ({ name: GROUPING_NAMES[one], href: to({ group: one }), chosen: group === one }))} />
      )}
      <Choices name="Axis" choices={SCALES.map((one) => ({ name: SCALE_NAMES[one], href: to({ scale: one }), chosen: scale === one }))} />
    </details>
  );
}
