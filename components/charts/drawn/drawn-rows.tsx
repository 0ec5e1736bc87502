import type { Series } from "@/lib/view/series";
import { layOut } from "../lay-out";
import { measure } from "../measure";
import { Row } from "../row";
import { axisText } from "../row-size";
import { DrawnSheet } from "./drawn-sheet";

/** Rows on a shared axis for a box of one width, as `WalkedPlot` draws them. */
export function DrawnRows({ series, width }: { readonly series: Series; readonly width: number }) {
  const { axis, marks, lines = [] } = series;
  const layout = layOut(series, width, measure);
  return (
    <>
      <DrawnSheet series={series} layout={layout} ticks={layout.ticks} across={layout.across} isRuled={layout.wide}>
        {marks.map((mark, at) => layout.rows[at] && <Row key={mark.key} mark={mark} axis={axis} lines={lines} layout={layout} row={layout.rows[at]} />)}
      </DrawnSheet>
      <p className="chart-axis" style={{ marginLeft: layout.plot.left }}>
        {axisText(axis)}
      </p>
    </>
  );
}
