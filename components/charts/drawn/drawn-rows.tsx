import type { Series } from "@/lib/view/chart/series";
import { layOut } from "@/components/charts/ranked/lay-out";
import { measure } from "@/components/charts/text/measure";
import { Row } from "@/components/charts/ranked/row";
import { axisText } from "@/components/charts/sheet/row-size";
import { DrawnSheet } from "./drawn-sheet";

/** Rows on a shared axis for a box of one width, drawn like `WalkedPlot`. */
export function DrawnRows({ series, width }: { readonly series: Series; readonly width: number }) {
  const { axis, marks, lines = [] } = series;
  const layout = layOut(series, width, measure);
  return (
    <>
      <DrawnSheet series={series} layout={layout} ticks={layout.ticks} across={layout.across} isRuled={layout.wide}>
        {marks.map(
          (mark, at) =>
            layout.rows[at] && (
              <Row key={mark.key} mark={mark} axis={axis} lines={lines} layout={layout} row={layout.rows[at]} />
            ),
        )}
      </DrawnSheet>
      <p className="chart-axis" style={{ marginLeft: layout.plot.left }}>
        {axisText(axis)}
      </p>
    </>
  );
}
