import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import type { ScatterLayout } from "./lay-out-scatter";
import { nearestSpot } from "./nearest-spot";
import { ScatterKey } from "./scatter-key";
import { ScatterPlot } from "./scatter-plot";
import { contains } from "@/components/charts/marks/box";
import { axisText } from "@/components/charts/sheet/row-size";
import { Tip } from "@/components/charts/walk/tip";
import { useWalk, type Pointed } from "@/components/charts/walk/use-walk";
import { announce } from "@/components/charts/walk/walk";

/** The left edge of the tooltip: a little before its mark, but wholly inside the box. The style sheet has the same widths. */
const tipStart = (x: number, width: number) => Math.max(0, Math.min(x - 24, width - Math.min(352, 0.85 * width)));

/** The drawing on two axes, with keyboard and pointer navigation through its marks by value. */
export function WalkedScatter({ series, layout }: { readonly series: ScatterSeries; readonly layout: ScatterLayout }) {
  const { marks } = series;
  const { spots, labels, plot } = layout;
  const spotAt = (x: number, y: number): Pointed => {
    // Labels keep off other marks, so what is on a label is meant for its mark.
    const labelled = labels.findIndex((label) => label && contains(label.box, { x, y }));
    const at = labelled < 0 ? nearestSpot(spots, { x, y }) : labelled;
    return at === null ? null : { at, side: "left" };
  };
  const { whole, active, hold, handlers } = useWalk(marks.length, spotAt, () => "left");
  const mark = active && marks[active.at];
  const spot = active && spots[active.at];
  return (
    <>
      <p className="chart-axis">{axisText(series.y)}</p>
      <div className="chart-plane" {...whole}>
        <div {...handlers}>
          <ScatterPlot series={series} layout={layout} />
        </div>
        {active && mark && spot && (
          <Tip
            key={mark.key}
            active={active}
            mark={mark}
            hold={hold}
            className="chart-here"
            style={{ top: spot.y, left: spot.x }}
            over={spot.y > (plot.top + plot.bottom) / 2}
            from={tipStart(spot.x, layout.width) - spot.x}
          />
        )}
      </div>
      <p className="chart-axis" style={{ marginLeft: plot.left }}>
        {axisText(series.x)}
      </p>
      <ScatterKey marks={marks} keyed={layout.keyed} />
      <p className="chart-status" role="status">
        {active?.by === "keyboard" && mark ? announce(mark, active.at, marks.length) : ""}
      </p>
    </>
  );
}
