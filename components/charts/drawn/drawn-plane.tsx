import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import { layOutScatter } from "@/components/charts/scatter/lay-out-scatter";
import { measure } from "@/components/charts/text/measure";
import { PlacedMark } from "@/components/charts/scatter/placed-mark";
import { ScatterKey } from "@/components/charts/scatter/scatter-key";
import { PlaneLines } from "@/components/charts/scatter/scatter-lines";
import { px } from "@/components/charts/text/px";
import { axisText } from "@/components/charts/sheet/row-size";
import { TickText } from "@/components/charts/text/tick-text";
import { DrawnSheet } from "./drawn-sheet";

/** Marks on two axes for a box of one width, drawn like `WalkedScatter`. */
export function DrawnPlane({ series, width }: { readonly series: ScatterSeries; readonly width: number }) {
  const { x, y, marks } = series;
  const layout = layOutScatter(series, width, measure);
  const { plot, ticks, spots, labels, keyed, across, up } = layout;
  const rules = (
    <path
      stroke="var(--rule)"
      d={ticks.y.map(({ value }) => `M${px(plot.left)} ${px(up(value))}H${px(plot.right)}`).join("")}
    />
  );
  return (
    <>
      <p className="chart-axis">{axisText(y)}</p>
      <div className="chart-plane">
        <DrawnSheet series={series} layout={layout} ticks={ticks.x} across={across} isRuled ground={rules}>
          <PlaneLines layout={layout} />
          {marks.map(
            (mark, at) =>
              spots[at] && <PlacedMark key={mark.key} mark={mark} spot={spots[at]} label={labels[at] ?? null} />,
          )}
          {ticks.y.map(({ value, text }) => (
            <TickText key={value} x={plot.left - 8} y={up(value)} isUnder={false} anchor="end" text={text} />
          ))}
        </DrawnSheet>
      </div>
      <p className="chart-axis" style={{ marginLeft: plot.left }}>
        {axisText(x)}
      </p>
      <ScatterKey marks={marks} keyed={keyed} />
    </>
  );
}
