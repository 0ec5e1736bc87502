import type { Series } from "@/lib/view/chart/series";
import type { Layout } from "./lay-out";
import { Plot } from "./plot";
import { axisText } from "@/components/charts/sheet/row-size";
import { Tip } from "@/components/charts/walk/tip";
import { useWalk, type Pointed } from "@/components/charts/walk/use-walk";
import { announce } from "@/components/charts/walk/walk";

/** The drawing of rows, with keyboard and pointer navigation. */
export function WalkedPlot({ series, layout }: { readonly series: Series; readonly layout: Layout }) {
  const { marks } = series;
  const { rows } = layout;
  // The tooltip is on the side away from the pointer, so that the pointer can move along the rows, and near enough to move into.
  const rowAt = (x: number, y: number, width: number): Pointed => {
    const at = rows.findIndex(({ top, height }) => y >= top && y < top + height);
    return at < 0 ? null : { at, side: x < width / 2 ? "right" : "left" };
  };
  const { whole, active, hold, handlers } = useWalk(marks.length, rowAt, () => "right");
  const mark = active && marks[active.at];
  const row = active && rows[active.at];
  return (
    <div {...whole}>
      <div {...handlers}>
        <Plot series={series} layout={layout} />
      </div>
      <p className="chart-axis" style={{ marginLeft: layout.plot.left }}>
        {axisText(series.axis)}
      </p>
      {active && mark && row && (
        <Tip
          key={mark.key}
          active={active}
          mark={mark}
          hold={hold}
          className="chart-active"
          style={{ top: row.top, height: row.height }}
          over={marks.length > 2 && active.at >= marks.length / 2}
        />
      )}
      <p className="chart-status" role="status">
        {active?.by === "keyboard" && mark ? announce(mark, active.at, marks.length) : ""}
      </p>
    </div>
  );
}
