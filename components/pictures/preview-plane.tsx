import { layOutScatter, type ScatterLayout } from "@/components/charts/scatter/lay-out-scatter";
import { measure, SIZES } from "@/components/charts/text/measure";
import type { PlacedLabel } from "@/components/charts/labels/place-labels";
import { DASHES, straightThrough, stepsThrough } from "@/components/charts/scatter/scatter-lines";
import { outlineOf, shapeOf } from "@/components/charts/marks/shapes";
import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import { LIGHT, lightColour } from "./palette";

/** The size of the drawing in px of the card, and its scale compared with a page: a card is seen at the size of a stamp. */
const PLANE = { width: 1088, height: 344, larger: 1.6 };

/** A chart on two axes laid out as on its page, without the numbers that would need a key. */
export function PreviewPlane({ series }: { readonly series: ScatterSeries }) {
  const { width, height, larger } = PLANE;
  const layout = layOutScatter(series, width / larger, measure, height / larger);
  const { plot, ticks, across, up, labels } = layout;
  // Satori does not support text within an SVG, so the texts lie over it.
  return (
    <div style={{ display: "flex", position: "relative", width, height }}>
      <svg width={width} height={height} viewBox={`0 0 ${layout.width} ${layout.height}`}>
        <path
          d={[
            ...ticks.y.map(({ value }) => `M${plot.left} ${up(value)}H${plot.right}`),
            ...ticks.x.map(({ value }) => `M${across(value)} ${plot.top}V${plot.bottom}`),
          ].join("")}
          stroke={LIGHT.rule}
          strokeWidth={0.7}
        />
        <Lines layout={layout} />
        <path
          d={labels
            .flatMap((label, at) => (label?.leader && !layout.keyed.includes(at) ? straightThrough(label.leader) : []))
            .join("")}
          stroke={LIGHT["ink-muted"]}
          strokeWidth={0.6}
        />
        {series.marks.map((mark, at) => (
          <path
            key={mark.key}
            d={outlineOf(shapeOf(mark.family))}
            fill={mark.sourceKind === "abstract" ? lightColour(mark.family) : LIGHT.paper}
            stroke={lightColour(mark.family)}
            strokeWidth={1.5}
            transform={`translate(${layout.spots[at]?.x ?? 0} ${layout.spots[at]?.y ?? 0}) scale(${mark.weight === "faint" ? 0.5 : 1})`}
          />
        ))}
      </svg>
      {ticks.y.map(({ value, text }) => (
        <div
          key={value}
          style={{
            ...TICK,
            left: 0,
            top: (up(value) - SIZES.tick / 2 - 2) * larger,
            width: (plot.left - 4) * larger,
            justifyContent: "flex-end",
          }}
        >
          {text}
        </div>
      ))}
      {ticks.x.map(({ value, text }) => (
        <div
          key={value}
          style={{
            ...TICK,
            left: across(value) * larger - TICK_ROOM / 2,
            top: (plot.bottom + 4) * larger,
            width: TICK_ROOM,
            justifyContent: "center",
          }}
        >
          {text}
        </div>
      ))}
      {labels.map((label, at) => label && !layout.keyed.includes(at) && <Label key={at} label={label} />)}
    </div>
  );
}

const TICK_ROOM = 160;
const TICK = {
  display: "flex",
  position: "absolute",
  fontSize: SIZES.tick * PLANE.larger,
  lineHeight: 1,
  color: LIGHT["ink-muted"],
} as const;

const Lines = ({ layout: { paths, corners } }: { readonly layout: ScatterLayout }) => (
  <>
    {paths.map(({ line, pieces }) => (
      <path
        key={line.key}
        d={pieces.map(straightThrough).join("")}
        fill="none"
        stroke={lightColour(line.family)}
        strokeWidth={1.5}
        strokeDasharray={DASHES[line.dash % DASHES.length]}
      />
    ))}
    {corners.length > 1 && <path d={stepsThrough(corners)} fill="none" stroke={LIGHT.accent} strokeWidth={1.5} />}
  </>
);

function Label({ label: { text, box, anchor } }: { readonly label: PlacedLabel }) {
  const { larger } = PLANE;
  const side = { start: "flex-start", middle: "center", end: "flex-end" }[anchor];
  return (
    <div
      style={{
        display: "flex",
        flexDirection: text.stacked ? "column" : "row",
        position: "absolute",
        left: box.left * larger,
        top: box.top * larger,
        width: text.width * larger,
        alignItems: text.stacked ? side : "center",
        justifyContent: text.stacked ? "flex-start" : side,
        fontSize: SIZES.value * larger,
        lineHeight: `${16 * larger}px`,
      }}
    >
      <div style={{ display: "flex" }}>{text.name}</div>
      {text.value !== "" && (
        <div style={{ display: "flex", fontWeight: 500, marginLeft: text.stacked ? 0 : 5 }}>{text.value}</div>
      )}
    </div>
  );
}
