import type { Mark } from "@/lib/view/chart/series";
import type { Layout } from "./lay-out";
import { SIZES } from "@/components/charts/text/measure";
import { px } from "@/components/charts/text/px";
import { DETAIL_GAP, DETAIL_LINE, LABEL_LINE, type RowSize } from "@/components/charts/sheet/row-size";
import { wrapText } from "@/components/charts/text/wrap-text";

interface NamesProps {
  readonly mark: Mark;
  readonly layout: Layout;
  readonly row: RowSize;
  /** The y position of the row's line in the chart. */
  readonly middle: number;
}

/**
 * Rank, name and detail of a row: beside the line, or directly above it, so that spare space separates a name from the previous row. On a phone, name
 * and detail share a line if both fit.
 */
export function Names({ mark, layout, row, middle }: NamesProps) {
  const { names, wide, measure } = layout;
  const label = wrapText(mark.label, row.labelLines, (line) => measure(line, SIZES.label) <= names.width);
  const detail = wrapText(mark.detail, row.detailLines, (line) => measure(line, SIZES.detail) <= names.width);
  const behind = names.left + measure(label[0] ?? "", SIZES.label) + DETAIL_GAP;
  const [beside] =
    row.detailLines > 0
      ? []
      : wrapText(mark.detail, 1, (line) => behind + measure(line, SIZES.detail) <= names.left + names.width);
  const height = label.length * LABEL_LINE + detail.length * DETAIL_LINE;
  const start = wide ? middle - height / 2 : middle - row.band / 2 - height;
  const below = start + label.length * LABEL_LINE;
  return (
    <>
      {mark.rank !== "" && (
        <text className="chart-rank" x={0} y={px(start + LABEL_LINE * 0.75)}>
          {mark.rank}
        </text>
      )}
      {label.map((line, at) => (
        <text className="chart-label" key={at} x={px(names.left)} y={px(start + LABEL_LINE * (at + 0.75))}>
          {line}
        </text>
      ))}
      {beside && (
        <text className="chart-detail" x={px(behind)} y={px(start + LABEL_LINE * 0.75)}>
          {beside}
        </text>
      )}
      {detail.map((line, at) => (
        <text className="chart-detail" key={at} x={px(names.left)} y={px(below + DETAIL_LINE * (at + 0.75))}>
          {line}
        </text>
      ))}
    </>
  );
}
