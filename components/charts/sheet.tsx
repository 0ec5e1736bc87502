import type { ReactNode } from "react";
import { ScatterChart, type ScatterShapeProps, type XAxisTickContentProps } from "recharts";
import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import type { Series } from "@/lib/view/chart/series";
import { TickText } from "./tick-text";

/** For screen readers in a chart: in it, keys are the chart's and not the screen reader's. */
const WALK = "Arrow keys go from one value to the next, Home and End to the first and the last.";

interface SheetProps {
  readonly series: Pick<Series, "name" | "summary">;
  readonly layout: { readonly width: number; readonly height: number };
  readonly margin?: { readonly left: number; readonly right: number };
  readonly children: ReactNode;
}

/**
 * What all drawings lie on. Every mark has a shape of ours, so one chart of Recharts serves rows and planes alike, and a page with
 * both loads no second one. Its accessibility layer stays off: its arrow keys run against the order of horizontal rows and it
 * knows neither Home nor End, so the walk is ours. `title` would become a native tooltip, hence the ARIA label.
 */
export const Sheet = ({ series, layout, margin, children }: SheetProps) => (
  <ScatterChart
    width={layout.width}
    height={layout.height}
    margin={{ top: 0, right: 0, bottom: 0, left: 0, ...margin }}
    accessibilityLayer={false}
    role="application"
    tabIndex={0}
    aria-label={series.name}
    desc={`${series.summary} ${WALK}`}
  >
    {children}
  </ScatterChart>
);

type TickPlace = Pick<XAxisTickContentProps, "x" | "y" | "textAnchor" | "verticalAnchor" | "payload">;

/** An axis of values with the ticks that have room. */
export function axisProps({ scale, domain, ticks: all }: ScatterSeries["x"], ticks: ScatterSeries["x"]["ticks"]) {
  // A layout may have shortened some.
  const texts = new Map([...all, ...ticks].map(({ value, text }) => [value, text]));
  return {
    type: "number" as const,
    scale,
    domain: [...domain],
    ticks: ticks.map(({ value }) => value),
    interval: 0,
    tickLine: false,
    tick: (at: TickPlace) => (
      <TickText x={Number(at.x)} y={Number(at.y)} isUnder={at.verticalAnchor === "start"} anchor={at.textAnchor} text={texts.get(Number(at.payload.value)) ?? ""} />
    ),
  };
}

/**
 * The shape of a mark by its place in the series. Recharts needs an element where there is none, and asks for all of them several times
 * before it is done: the same element again is no work for React.
 */
export function shapeAt(draw: (at: number) => ReactNode) {
  const drawn = new Map<number, ReactNode>();
  return function Shape({ index }: ScatterShapeProps) {
    if (!drawn.has(index)) drawn.set(index, <>{draw(index)}</>);
    return drawn.get(index);
  };
}
