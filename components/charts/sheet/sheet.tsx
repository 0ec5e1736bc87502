import type { ReactNode } from "react";
import { ScatterChart, type ScatterShapeProps, type XAxisTickContentProps } from "recharts";
import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import type { Series } from "@/lib/view/chart/series";
import { TickText } from "@/components/charts/text/tick-text";

/** Instructions for screen readers. Inside a chart, keys go to the chart and not to the screen reader. */
const WALK =
  "Arrow keys go from one value to the next, Home and End to the first and the last; Enter opens the receipt.";

interface SheetProps {
  readonly series: Pick<Series, "name" | "summary">;
  readonly layout: { readonly width: number; readonly height: number };
  readonly margin?: { readonly left: number; readonly right: number };
  readonly children: ReactNode;
}

/**
 * The ground of all drawings. Every mark has a shape of ours, so one kind of Recharts chart serves rows and planes alike, and a page with both does
 * not load a second kind. Its accessibility layer stays off: its arrow keys run against the order of horizontal rows, and it does not handle Home and
 * End, so keyboard navigation is our own. `title` would become a native tooltip, so the name is an ARIA label.
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

/** Returns the properties of an axis with the ticks that fit. */
export function axisProps({ scale, domain, ticks: all }: ScatterSeries["x"], ticks: ScatterSeries["x"]["ticks"]) {
  // A layout may have shortened some texts.
  const texts = new Map([...all, ...ticks].map(({ value, text }) => [value, text]));
  return {
    type: "number" as const,
    scale,
    domain: [...domain],
    ticks: ticks.map(({ value }) => value),
    interval: 0,
    tickLine: false,
    tick: (at: TickPlace) => (
      <TickText
        x={Number(at.x)}
        y={Number(at.y)}
        isUnder={at.verticalAnchor === "start"}
        anchor={at.textAnchor}
        text={texts.get(Number(at.payload.value)) ?? ""}
      />
    ),
  };
}

/**
 * Returns the shape component of marks, by their place in the series. Recharts needs an element even for a missing mark, and requests all of them
 * several times while rendering: returning the same element saves React the work.
 */
export function shapeAt(draw: (at: number) => ReactNode) {
  const drawn = new Map<number, ReactNode>();
  return function Shape({ index }: ScatterShapeProps) {
    if (!drawn.has(index)) drawn.set(index, <>{draw(index)}</>);
    return drawn.get(index);
  };
}
