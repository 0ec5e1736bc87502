import { MarkShape } from "@/components/charts/marks/mark-shape";
import type { Result } from "@/lib/catalogue/catalogue";
import type { Axis } from "@/lib/view/chart/axis";
import { positionOn } from "@/lib/view/chart/on-axis";
import styles from "./figure.module.css";
import { familyColour } from "@/lib/format/family-look";

/**
 * The position of a result on the axis of its table, with the mark that it has in the chart: a bar from zero on a linear axis, only the mark on a
 * logarithmic one, where a length would mean nothing. The server draws it with attributes only, so that it needs neither scripts nor inline styles.
 */
export function InCellBar({
  result,
  axis,
}: {
  readonly result: Result;
  readonly axis: Pick<Axis, "scale" | "domain">;
}) {
  const { method, kind, qualifier, value } = result;
  const at = `${(positionOn(axis, value.number) * 100).toFixed(2)}%`;
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <line x1="0" x2="100%" y1="50%" y2="50%" stroke="var(--rule)" />
      {axis.scale === "linear" && (
        <line
          x1={`${(positionOn(axis, 0) * 100).toFixed(2)}%`}
          x2={at}
          y1="50%"
          y2="50%"
          stroke={familyColour(method.family)}
          strokeWidth="4"
        />
      )}
      <svg x={at} y="50%" overflow="visible">
        <g transform="scale(0.7)">
          <MarkShape family={method.family} sourceKind={kind} qualifier={qualifier} />
        </g>
      </svg>
    </svg>
  );
}
