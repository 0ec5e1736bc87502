import type { ScatterMark } from "@/lib/view/chart/scatter-series";
import type { Point } from "@/components/charts/marks/box";
import { LABEL_HEIGHT } from "@/components/charts/text/label-texts";
import { MarkShape } from "@/components/charts/marks/mark-shape";
import { SIZES } from "@/components/charts/text/measure";
import type { PlacedLabel } from "@/components/charts/labels/place-labels";
import { px } from "@/components/charts/text/px";

interface PlacedMarkProps {
  readonly mark: ScatterMark;
  readonly spot: Point;
  readonly label: PlacedLabel | null;
}

/** A mark on two axes with its label, or a dot if the mark is faint. */
export function PlacedMark({ mark, spot: { x, y }, label }: PlacedMarkProps) {
  return (
    <g>
      {label?.leader && (
        <path className="chart-leader" d={`M${label.leader.map((end) => `${px(end.x)} ${px(end.y)}`).join("L")}`} />
      )}
      <g transform={`translate(${px(x)} ${px(y)})`}>
        {mark.weight === "faint" ? (
          <circle className="chart-dot" r={3.5} />
        ) : (
          <MarkShape family={mark.family} sourceKind={mark.sourceKind} qualifier={mark.qualifier} mark={mark.mark} />
        )}
      </g>
      {label && <Label label={label} strong={mark.weight === "line"} />}
    </g>
  );
}

interface LabelProps {
  readonly label: PlacedLabel;
  readonly strong: boolean;
}

function Label({ label: { text, box, anchor }, strong }: LabelProps) {
  const x = px({ start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor]);
  // No `dy`: programs other than browsers apply it twice or not at all.
  const lineAt = (line: number) => px(box.top + LABEL_HEIGHT * (line + 0.5) + 0.36 * SIZES.value);
  return (
    <text className={strong ? "chart-place chart-place-strong" : "chart-place"} x={x} y={lineAt(0)} textAnchor={anchor}>
      {text.name}
      {text.stacked ? (
        <tspan className="chart-place-value" x={x} y={lineAt(1)}>
          {text.value}
        </tspan>
      ) : (
        text.value !== "" && <tspan className="chart-place-value"> {text.value}</tspan>
      )}
    </text>
  );
}
